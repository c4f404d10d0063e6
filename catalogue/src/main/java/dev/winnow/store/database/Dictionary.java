package dev.winnow.store.database;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What Zstandard is told beforehand about bytes that are all alike, so that each of them packs to a
 * fraction. What was ever packed needs its dictionary for ever: never change or delete one, add the
 * next.
 */
public enum Dictionary {
  /** Datasets as Winnow writes them. */
  DATASET_1(2, "dataset-1.zdict"),
  /** Score trees as Winnow writes them. */
  SCORE_1(3, "score-1.zdict");

  private final byte way;
  private final Lender<ZstdCompressCtx> compressors;
  private final Lender<ZstdDecompressCtx> decompressors;

  Dictionary(int way, String file) {
    this.way = (byte) way;
    byte[] bytes = read(file);
    ZstdDictCompress packing = new ZstdDictCompress(bytes, Packing.LEVEL);
    ZstdDictDecompress unpacking = new ZstdDictDecompress(bytes);
    this.compressors = new Lender<>(() -> new ZstdCompressCtx().loadDict(packing));
    this.decompressors = new Lender<>(() -> new ZstdDecompressCtx().loadDict(unpacking));
  }

  /** The dictionary that is known by the first byte of what was packed with it. */
  static Dictionary of(byte way) {
    for (Dictionary dictionary : values()) {
      if (dictionary.way == way) {
        return dictionary;
      }
    }
    throw new StoreException(
        "The store holds bytes packed in way %d, which this Winnow does not know: start the"
                .formatted(way)
            + " newer version that wrote them.");
  }

  byte way() {
    return way;
  }

  Lender<ZstdCompressCtx> compressors() {
    return compressors;
  }

  Lender<ZstdDecompressCtx> decompressors() {
    return decompressors;
  }

  private static byte[] read(String file) {
    try (InputStream in = Dictionary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Winnow was built without its dictionary " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + file, e);
    }
  }
}
