package dev.winnow.web.page.dataset.profile;

import java.util.List;

/**
 * The same record under other profiles.
 *
 * @param profiles what each says
 * @param differences where they differ; empty when they agree
 */
public record ProfileTable(List<Row> profiles, List<Difference> differences) {

  public ProfileTable {
    profiles = List.copyOf(profiles);
    differences = List.copyOf(differences);
  }

  /**
   * A profile.
   *
   * @param name what people call it
   * @param address its explanation in the API
   * @param points such as "165–195 of 405"
   * @param band its word; may be empty
   * @param rule how it counts
   */
  public record Row(String name, String address, String points, String band, String rule) {}

  /**
   * A metric that profiles answer differently.
   *
   * @param metric what people call it
   * @param answers each profile's name, points and reason
   */
  public record Difference(String metric, List<Answer> answers) {

    public Difference {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What a profile says.
   *
   * @param profile what people call it
   * @param points such as "20 of 20"
   * @param reason why
   */
  public record Answer(String profile, String points, String reason) {}
}
