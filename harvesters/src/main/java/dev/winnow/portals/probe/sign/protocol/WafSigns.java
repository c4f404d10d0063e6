package dev.winnow.portals.probe.sign.protocol;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Web-accessible folders: a web server's own list of a folder, with XML files in it. */
public final class WafSigns implements Recogniser {

  private static final Pattern XML = Pattern.compile("(?i)\\.xml$");
  private static final Pattern FOLDER = Pattern.compile("^[^/?#.][^/?#]*/$");

  @Override
  public String type() {
    return "waf";
  }

  @Override
  public Rank rank() {
    return Rank.PROTOCOL;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    boolean listing =
        look.html().isPresent()
            && (look.mentions("index of /", "[to parent directory]", "parent directory")
                || look.title().matches("(?i).* - /.*"));
    boolean fit = !look.links(XML).isEmpty() || !look.links(FOLDER).isEmpty();
    URI folder = URI.create(look.landed().toString().replaceFirst("[?#].*", ""));
    return look.isWeb() && listing && fit
        ? List.of(
            Lead.of(type(), folder, Strength.MARKED, "It is a web server's list of a folder."))
        : List.of();
  }

  @Override
  public int sample() {
    return 6;
  }

  @Override
  public boolean cheap() {
    return false;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    boolean most = 2 * taste.datasets().size() > taste.listed();
    return new Judgement(
        most ? 0.9 : 0.4,
        "Of %d XML files that were looked at, %d describe a dataset."
            .formatted(taste.listed(), taste.datasets().size()));
  }
}
