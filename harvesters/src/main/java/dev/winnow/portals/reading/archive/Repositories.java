package dev.winnow.portals.reading.archive;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where the hosts of Git repositories keep the archive of a repository's main branch. */
public final class Repositories {

  private static final Pattern GITHUB =
      Pattern.compile("(https://github\\.com/[^/?#]+/[^/?#]+?)(\\.git)?/?");
  private static final Pattern GITLAB =
      Pattern.compile("(https://gitlab\\.com/[^?#]+?/([^/?#]+?))(\\.git)?/?");

  private Repositories() {}

  /** The archive that a repository's page stands for; any other address stands for itself. */
  public static URI archive(URI configured) {
    Matcher github = GITHUB.matcher(configured.toString());
    if (github.matches()) {
      return URI.create(github.group(1) + "/archive/HEAD.tar.gz");
    }
    Matcher gitlab = GITLAB.matcher(configured.toString());
    return gitlab.matches() && !configured.toString().contains("/-/")
        ? URI.create("%s/-/archive/HEAD/%s-HEAD.tar.gz".formatted(gitlab.group(1), gitlab.group(2)))
        : configured;
  }
}
