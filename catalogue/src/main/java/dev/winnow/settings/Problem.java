package dev.winnow.settings;

/**
 * One fault in a configuration file.
 *
 * @param file the file's path as given
 * @param line from 1; 0 when it concerns the whole file
 * @param text what is wrong, with the value and the remedy
 */
public record Problem(String file, int line, String text) {

  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + text;
  }
}
