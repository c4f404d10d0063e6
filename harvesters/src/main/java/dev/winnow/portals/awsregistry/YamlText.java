package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One YAML file of a registry. */
final class YamlText {

  static final String FORM = "aws-registry-yaml";

  /** A larger file is no description of a dataset. */
  static final int MOST_BYTES = 1 << 20;

  private static final Pattern DEPRECATED =
      Pattern.compile("^deprecated:\\s*[\"']?(true|yes)\\b.*", Pattern.CASE_INSENSITIVE);

  private YamlText() {}

  /** The entry in a file; one that says it is deprecated is as good as deleted. */
  static Found found(String name, URI address, byte[] yaml) {
    boolean deprecated =
        new String(yaml, StandardCharsets.UTF_8).lines().anyMatch(DEPRECATED.asMatchPredicate());
    return deprecated ? new Found.Deleted(name) : new RawRecord(name, address, FORM, yaml);
  }

  static Found tooLarge(String name) {
    return new Found.Unfetched(
        name, "too-large", "the file '%s' is larger than %,d bytes".formatted(name, MOST_BYTES));
  }

  /** The name of a file without its folders and ending. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
  }
}
