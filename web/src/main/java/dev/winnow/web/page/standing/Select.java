package dev.winnow.web.page.standing;

import java.util.List;

/**
 * A choice in a form.
 *
 * @param id of the parameter
 * @param label what is chosen
 * @param choices in order
 */
public record Select(String id, String label, List<Choice> choices) {
  public Select {
    choices = List.copyOf(choices);
  }

  /**
   * One of them.
   *
   * @param value as it stands in the address; empty for any
   * @param label what people call it
   * @param chosen whether it is the one
   */
  public record Choice(String value, String label, boolean chosen) {}
}
