package dev.winnow.store.database;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.util.Arrays;

/**
 * Packs bytes for keeping. The first byte says how: 0 as they are, 1 by Zstandard, others by
 * Zstandard with one of the {@link Dictionary dictionaries}.
 */
public final class Packing {

  private static final byte PLAIN = 0;
  private static final byte ZSTD = 1;
  static final int LEVEL = 3;
  private static final int SMALL = 64;

  private static final Lender<ZstdCompressCtx> COMPRESSORS =
      new Lender<>(() -> new ZstdCompressCtx().setLevel(LEVEL));
  private static final Lender<ZstdDecompressCtx> DECOMPRESSORS =
      new Lender<>(ZstdDecompressCtx::new);

  private Packing() {}

  /** The bytes, packed. */
  public static byte[] pack(byte[] bytes) {
    if (bytes.length < SMALL) {
      return marked(PLAIN, bytes, bytes.length);
    }
    return COMPRESSORS.with(context -> compress(context, ZSTD, bytes));
  }

  /** The bytes, packed as one of many that are alike. */
  public static byte[] pack(byte[] bytes, Dictionary dictionary) {
    return dictionary.compressors().with(context -> compress(context, dictionary.way(), bytes));
  }

  private static byte[] compress(ZstdCompressCtx context, byte way, byte[] bytes) {
    byte[] room = new byte[1 + (int) Zstd.compressBound(bytes.length)];
    int length = context.compressByteArray(room, 1, room.length - 1, bytes, 0, bytes.length);
    room[0] = way;
    return Arrays.copyOf(room, 1 + length);
  }

  /** The bytes that were packed. */
  public static byte[] unpack(byte[] packed) {
    return switch (packed[0]) {
      case PLAIN -> Arrays.copyOfRange(packed, 1, packed.length);
      case ZSTD -> inflate(packed, DECOMPRESSORS);
      default -> inflate(packed, Dictionary.of(packed[0]).decompressors());
    };
  }

  private static byte[] inflate(byte[] packed, Lender<ZstdDecompressCtx> decompressors) {
    long size = Zstd.getFrameContentSize(packed, 1, packed.length - 1);
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new StoreException(
          "The store holds packed bytes of unknown size: it is damaged; restore it from a copy.");
    }
    byte[] bytes = new byte[(int) size];
    decompressors.with(
        context ->
            context.decompressByteArray(bytes, 0, bytes.length, packed, 1, packed.length - 1));
    return bytes;
  }

  private static byte[] marked(byte way, byte[] bytes, int length) {
    byte[] packed = new byte[1 + length];
    packed[0] = way;
    System.arraycopy(bytes, 0, packed, 1, length);
    return packed;
  }
}
