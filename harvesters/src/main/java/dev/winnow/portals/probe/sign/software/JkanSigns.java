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

/** JKAN: the page of a repository that has its folder of datasets. Its sites have a data.json. */
public final class JkanSigns implements Recogniser {

  private static final Pattern REPOSITORY =
      Pattern.compile("^https://(github|gitlab)\\.com/[^/?#]+/[^/?#]+");

  @Override
  public String type() {
    return "jkan";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    Matcher repository = REPOSITORY.matcher(look.landed().toString());
    if (!repository.find() || !look.mentions("_datasets", "jkan")) {
      return List.of();
    }
    URI url = URI.create(repository.group().replaceFirst("\\.git$", ""));
    return List.of(
        Lead.of(type(), url, Strength.MARKED, "The repository has a folder of datasets."));
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(0.95, "Its pages describe datasets as JKAN's do.");
  }
}
