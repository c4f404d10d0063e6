package dev.winnow.web.page;

import dev.winnow.catalogue.score.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measure drawn: solid to the low end, hatched to the high end, as shares from 0 to 1.
 *
 * @param low if everything unknown is bad
 * @param high if everything unknown is good
 */
public record Bar(double low, double high) {
  /** The bar of a value on its own scale. */
  public static Bar of(Value value) {
    double scale = value.max() > 0 ? value.max() : 1;
    return new Bar(Math.min(1, value.low() / scale), Math.min(1, value.high() / scale));
  }

  /** Whether there is a hatched part that can be seen. */
  public boolean isUncertain() {
    return high - low > 0.004;
  }

  /** Where the solid part ends. */
  public String lowPercent() {
    return percent(low);
  }

  /** How wide the hatched part is. */
  public String widthPercent() {
    return percent(high - low);
  }

  /** Where the hatched part ends; a little before the edge, so that its cap is seen. */
  public String highPercent() {
    return percent(Math.min(high, 0.99));
  }

  /** A share as it stands in SVG, such as "62.5%". */
  public static String percent(double share) {
    return new BigDecimal(share * 100)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
