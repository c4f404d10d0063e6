package dev.winnow.portals.probe.sign.software;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Registry of Open Data on AWS, its repository, and lists and entries of the same form. */
public final class AwsRegistrySigns implements Recogniser {

  private static final URI REPOSITORY = URI.create("https://github.com/awslabs/open-data-registry");
  private static final Pattern ON_GITHUB =
      Pattern.compile("^https://github\\.com/[^/]+/[^/?#]*open-data-registry[^/?#]*");

  @Override
  public String type() {
    return "aws-registry";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    Matcher repository = ON_GITHUB.matcher(look.typed().toString());
    if (repository.find()) {
      URI url = URI.create(repository.group().replaceFirst("\\.git$", ""));
      return List.of(
          Lead.of(type(), url, Strength.CERTAIN, "It is a repository of such a registry."));
    }
    if ("registry.opendata.aws".equals(look.landed().getHost()) && look.html().isPresent()) {
      return List.of(
          Lead.of(
              type(),
              REPOSITORY,
              Strength.CERTAIN,
              "It is the registry whose entries are kept there."));
    }
    boolean entries =
        look.html().isEmpty()
            && look.mentions("managedby")
            && look.mentions("updatefrequency", "registryentryadded")
            && look.mentions("resources");
    return entries
        ? List.of(Lead.of(type(), look.landed(), Strength.CERTAIN, "Its entries are of that form."))
        : List.of();
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(
        taste.datasets().isEmpty() ? 0.3 : 0.9,
        "Its entries are those of the Registry of Open Data on AWS.");
  }
}
