package dev.winnow.portals.reading.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The wanted files of a tar archive, one after the other; nothing of them is held. */
public final class TarFiles {

  private final Tail tail;
  private final TarArchiveInputStream tar;
  private final Pattern wanted;
  private final int most;

  /**
   * The files of an archive.
   *
   * @param wanted matches the whole path of a file that is wanted
   * @param most how many bytes of a file are read at most
   */
  public TarFiles(InputStream in, Pattern wanted, int most) {
    this.tail = new Tail(in);
    this.tar = new TarArchiveInputStream(tail);
    this.wanted = wanted;
    this.most = most;
  }

  /**
   * One file.
   *
   * @param path in the archive
   * @param bytes what it holds; empty when that is too much
   */
  public record TarFile(String path, Optional<byte[]> bytes) {

    /** Its name without folders and ending. */
    public String name() {
      return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
    }
  }

  /**
   * The next file; empty at the end.
   *
   * @throws EOFException when the archive breaks off
   */
  public Optional<TarFile> next() throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile() && wanted.matcher(entry.getName()).matches()) {
        return Optional.of(file(entry));
      }
    }
    if (!tail.isMark()) {
      throw new EOFException("the archive has no end");
    }
    return Optional.empty();
  }

  private TarFile file(TarArchiveEntry entry) throws IOException {
    if (entry.getSize() > most) {
      return new TarFile(entry.getName(), Optional.empty());
    }
    byte[] bytes = tar.readNBytes((int) entry.getSize());
    if (bytes.length < entry.getSize()) {
      throw new EOFException("the archive breaks off inside " + entry.getName());
    }
    return new TarFile(entry.getName(), Optional.of(bytes));
  }

  /** Remembers whether what was read last are zeros, with which every archive ends. */
  private static final class Tail extends FilterInputStream {

    private static final int MARK = 512;
    private int zeros;

    Tail(InputStream in) {
      super(in);
    }

    boolean isMark() {
      return zeros >= MARK;
    }

    @Override
    public int read() throws IOException {
      int sign = super.read();
      zeros = sign == 0 ? zeros + 1 : sign < 0 ? zeros : 0;
      return sign;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      for (int i = 0; i < count; i++) {
        zeros = into[from + i] == 0 ? zeros + 1 : 0;
      }
      return count;
    }
  }
}
