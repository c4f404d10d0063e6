package dev.winnow.links.sniff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells a file's format by its first bytes. Signatures of binary formats are Apache Tika's;
 * archives, text, XML and JSON are looked into by rules of our own, because data formats differ
 * there.
 */
public final class FormatSniffer {

  private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();
  private static final int UNPACKED = 16 << 10;

  private static final Map<String, String> BINARY =
      Map.ofEntries(
          Map.entry("application/pdf", "PDF"),
          Map.entry("application/x-parquet", "PARQUET"),
          Map.entry("application/x-msaccess", "MDB"),
          Map.entry("application/rtf", "RTF"),
          Map.entry("image/png", "PNG"),
          Map.entry("image/jpeg", "JPEG"),
          Map.entry("image/gif", "GIF"),
          Map.entry("image/tiff", "TIFF"),
          Map.entry("image/bmp", "BMP"),
          Map.entry("image/webp", "WEBP"),
          Map.entry("application/x-netcdf", "NETCDF"),
          Map.entry("application/x-hdf", "HDF"),
          Map.entry("application/x-grib", "GRIB"),
          Map.entry("application/x-7z-compressed", "7Z"),
          Map.entry("application/x-rar-compressed", "RAR"),
          Map.entry("application/x-bzip2", "BZIP2"),
          Map.entry("application/x-xz", "XZ"),
          Map.entry("application/x-tar", "TAR"),
          Map.entry("application/x-gtar", "TAR"));

  private FormatSniffer() {}

  /**
   * The format of a file that begins so; empty when the bytes do not tell, as when there are none.
   */
  public static Optional<Sniffed> sniff(byte[] first) {
    if (first.length == 0) {
      return Optional.empty();
    }
    if (starts(first, 'P', 'K', 3, 4)) {
      return Optional.of(Archive.sniff(first));
    }
    if (starts(first, 0x1f, 0x8b)) {
      return Optional.of(compressed(first));
    }
    return known(first).or(() -> Characters.decode(first).flatMap(TextFormat::of));
  }

  private static Optional<Sniffed> known(byte[] first) {
    if (starts(first, 'P', 'A', 'R', '1')) {
      return Optional.of(Sniffed.plain("PARQUET"));
    }
    if (starts(first, "SQLite format 3\0".chars().toArray())) {
      return Optional.of(Sniffed.plain(isGeoPackage(first) ? "GPKG" : "SQLITE"));
    }
    if (starts(first, 0, 0, 0x27, 0x0a)) {
      return Optional.of(Sniffed.plain("SHP"));
    }
    if (starts(first, 0xd0, 0xcf, 0x11, 0xe0)) {
      return Optional.of(Sniffed.plain(OfficeFile.format(first)));
    }
    return Optional.ofNullable(BINARY.get(signature(first))).map(Sniffed::plain);
  }

  private static String signature(byte[] first) {
    try (InputStream in = new ByteArrayInputStream(first)) {
      return SIGNATURES.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }

  /** GeoPackage names itself in the application id of the SQLite header, at byte 68. */
  private static boolean isGeoPackage(byte[] first) {
    return first.length >= 72
        && (first[68] == 'G' && first[69] == 'P')
        && (first[70] == 'K' || first[70] == '1');
  }

  private static Sniffed compressed(byte[] first) {
    byte[] inside = unpacked(first);
    if (isTar(inside)) {
      return Sniffed.plain("TAR_GZ");
    }
    return sniff(inside)
        .filter(found -> !found.packed())
        .map(found -> new Sniffed(found.format(), true))
        .orElse(Sniffed.plain("GZIP"));
  }

  private static boolean isTar(byte[] bytes) {
    return bytes.length > 262
        && new String(bytes, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
  }

  /** What can be unpacked before the first bytes end, or the stream breaks. */
  private static byte[] unpacked(byte[] first) {
    byte[] inside = new byte[UNPACKED];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(first))) {
      int read;
      while (length < UNPACKED && (read = in.read(inside, length, UNPACKED - length)) > 0) {
        length += read;
      }
    } catch (IOException e) {
      return Arrays.copyOf(inside, length);
    }
    return Arrays.copyOf(inside, length);
  }

  static boolean starts(byte[] bytes, int... beginning) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
