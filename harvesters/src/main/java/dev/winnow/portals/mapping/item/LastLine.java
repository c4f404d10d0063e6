package dev.winnow.portals.mapping.item;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that knows, once it was read to its end, whether its last line has an end too. */
final class LastLine extends FilterReader {

  private int last = '\n';
  private boolean ended;

  LastLine(Reader text) {
    super(text);
  }

  /** Whether all was read, and the last line goes on where it was cut off. */
  boolean isOpenAtTheEnd() {
    return ended && last != '\n' && last != '\r';
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    note(sign < 0 ? -1 : 1, sign);
    return sign;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    note(count, count > 0 ? into[from + count - 1] : 0);
    return count;
  }

  private void note(int count, int sign) {
    if (count < 0) {
      ended = true;
    } else if (count > 0) {
      last = sign;
    }
  }
}
