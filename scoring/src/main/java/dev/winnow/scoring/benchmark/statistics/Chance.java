package dev.winnow.scoring.benchmark.statistics;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Chance that can be repeated: the same name draws the same numbers on every machine. */
public final class Chance {

  private Chance() {}

  /** Random numbers by name. */
  public static UniformRandomProvider of(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    long seed = sum.getValue() << 32 | (name.hashCode() & 0xffff_ffffL);
    return RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
  }
}
