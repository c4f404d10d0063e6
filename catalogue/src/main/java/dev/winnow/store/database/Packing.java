package dev.winnow.store.database;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Packs bytes for keeping. The first byte says how: 0 as they are, 1 by Zstandard; others may come.
 */
public final class Packing {

  private static final byte PLAIN = 0;
  private static final byte ZSTD = 1;
  private static final int LEVEL = 3;
  private static final int SMALL = 64;

  // Contexts are lent out instead of bound to threads: virtual threads come by the thousand.
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
    return COMPRESSORS.with(
        context -> {
          byte[] room = new byte[1 + (int) Zstd.compressBound(bytes.length)];
          int length = context.compressByteArray(room, 1, room.length - 1, bytes, 0, bytes.length);
          room[0] = ZSTD;
          return Arrays.copyOf(room, 1 + length);
        });
  }

  /** The bytes that were packed. */
  public static byte[] unpack(byte[] packed) {
    return switch (packed[0]) {
      case PLAIN -> Arrays.copyOfRange(packed, 1, packed.length);
      case ZSTD -> inflate(packed);
      default ->
          throw new StoreException(
              "The store holds bytes packed in way %d, which this Winnow does not know: start the"
                      .formatted(packed[0])
                  + " newer version that wrote them.");
    };
  }

  private static byte[] inflate(byte[] packed) {
    long size = Zstd.getFrameContentSize(packed, 1, packed.length - 1);
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new StoreException(
          "The store holds packed bytes of unknown size: it is damaged; restore it from a copy.");
    }
    byte[] bytes = new byte[(int) size];
    DECOMPRESSORS.with(
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

  private static final class Lender<C extends AutoCloseable> {

    private final ArrayBlockingQueue<C> idle = new ArrayBlockingQueue<>(32);
    private final Supplier<C> more;

    Lender(Supplier<C> more) {
      this.more = more;
    }

    <T> T with(Function<C, T> work) {
      C lent = idle.poll();
      C context = lent == null ? more.get() : lent;
      T result = work.apply(context);
      // One that failed is left to the garbage collector, as its state is unknown.
      if (!idle.offer(context)) {
        close(context);
      }
      return result;
    }

    private void close(C context) {
      try {
        context.close();
      } catch (Exception e) {
        throw new IllegalStateException("a packing context cannot be closed", e);
      }
    }
  }
}
