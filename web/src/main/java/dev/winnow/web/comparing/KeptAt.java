package dev.winnow.web.comparing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which kept figures are asked for: those of a day, made by one version of the method.
 *
 * @param at the day
 * @param method the version of the method; empty for whichever was in use then
 */
public record KeptAt(LocalDate at, Optional<String> method) {}
