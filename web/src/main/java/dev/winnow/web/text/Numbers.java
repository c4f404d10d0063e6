package dev.winnow.web.text;

import dev.winnow.catalogue.score.Value;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the pages write them. */
public final class Numbers {
  private final Locale locale;

  Numbers(Locale locale) {
    this.locale = locale;
  }

  /** A count, such as "11,287". */
  public String count(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** Points with one digit, such as "6.2". */
  public String points(double points) {
    return decimals(points, 1, 1);
  }

  /** Points with a digit only where it matters, such as "8" or "2.5". */
  public String shortPoints(double points) {
    return decimals(points, 0, 1);
  }

  /** A difference in points with its sign; without one where it is not seen. */
  public String signed(double points) {
    String size = points(Math.abs(points));
    boolean nothing = Math.abs(points) < 0.05;
    return nothing ? size : (points > 0 ? "+" : "−") + size;
  }

  /** What a fix brings, such as "+10.5". */
  public String gain(double points) {
    return "+" + points(points);
  }

  /** A value as "91" or, where something is unknown, "62–66". */
  public String interval(Value value) {
    return interval(value.low(), value.high(), 0);
  }

  /** A value with its scale, such as "3 of 4"; with a digit where the scale is small. */
  public String interval(double low, double high, int digits) {
    String lowest = decimals(low, 0, digits);
    String highest = decimals(high, 0, digits);
    return lowest.equals(highest) ? lowest : lowest + "–" + highest;
  }

  /** A share from 0 to 1 as "22 %". */
  public String percent(double share) {
    return count(Math.round(share * 100)) + "\u00a0%";
  }

  /** A size as "14.2 MB". */
  public String size(long bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    double size = bytes;
    int unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return decimals(size, 0, size < 100 && unit > 1 ? 1 : 0) + "\u00a0" + units[unit];
  }

  private String decimals(double number, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    return format.format(number);
  }
}
