package dev.winnow.web.question;

import java.util.List;

/**
 * What was understood of an address.
 *
 * @param question the understood part
 * @param misread what was not understood, in order of the parameters
 */
public record Reading(Question question, List<Misread> misread) {
  public Reading {
    misread = List.copyOf(misread);
  }
}
