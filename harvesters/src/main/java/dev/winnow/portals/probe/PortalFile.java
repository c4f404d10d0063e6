package dev.winnow.portals.probe;

import java.net.URI;
import java.util.Locale;
import java.util.TreeMap;

/** The portal file that a candidate would have, ready to be saved. */
public final class PortalFile {

  private PortalFile() {}

  /**
   * The file's text in YAML.
   *
   * @param name what people call the portal
   */
  public static String of(Candidate candidate, String name) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# config/portals/").append(id(candidate.url())).append(".yaml\n");
    yaml.append("name: ")
        .append(quoted(name.isEmpty() ? candidate.url().getHost() : name))
        .append('\n');
    yaml.append("type: ").append(candidate.type()).append('\n');
    yaml.append("url: ").append(quoted(candidate.url().toString())).append('\n');
    yaml.append("schedule: \"").append(schedule(candidate.url())).append("\"\n");
    yaml.append("# country: SE\n# sector: public\n# language: sv\n");
    if (!candidate.settings().isEmpty()) {
      yaml.append("settings:\n");
      new TreeMap<>(candidate.settings())
          .forEach(
              (key, value) ->
                  yaml.append("  ").append(key).append(": ").append(quoted(value)).append('\n'));
    }
    return yaml.toString();
  }

  /** A name for the file, made of the host's name. */
  public static String id(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    return host.replaceFirst(
            "^(www|data|opendata|catalog|catalogue|ckan|dados|datos|dati)\\.(?=.*\\.)", "")
        .replaceFirst("\\.[a-z]{2,}$", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Some time at night, the same for the same address, so that portals are spread over it. */
  private static String schedule(URI url) {
    int minute = Math.floorMod(url.toString().hashCode(), 5 * 60);
    return "0 %d %d * * ?".formatted(minute % 60, 1 + minute / 60);
  }

  private static String quoted(String text) {
    return "\""
        + text.replaceAll("[\\p{Cntrl}]", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"";
  }
}
