package dev.winnow.index.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Data om vägar och broar i kommunen | sv",
        "Data om veje og broer i kommunen, som ikke er åbne | da",
        "The roads and bridges of the county | en",
        "Die Straßen und Brücken der Stadt | de",
        "Les routes et les ponts de la ville | fr",
        "Las carreteras y los puentes de la ciudad | es",
        "Tiedot kunnan teistä ja silloista ovat avoimia | fi",
        "De wegen en de bruggen van het land zijn niet nieuw | nl",
        "Качество воздуха и воды в городах | ru",
        "Η ποιότητα του αέρα | el",
        "東京都の大気 | ja",
        "北京空气质量 | zh",
        "서울시 대기오염 | ko",
      })
  void knowsLanguagesByTheirMostCommonWords(String text, String language) {
    assertEquals(Optional.of(language), LanguageGuess.guess(text, ""));
  }

  @Test
  void takesTheHintWhereThereIsNoSign() {
    assertEquals(Optional.of("sv"), LanguageGuess.guess("Trafikdata 2024", "sv"));
    assertEquals(Optional.empty(), LanguageGuess.guess("Trafikdata 2024", ""));
    assertEquals(Optional.of("no"), LanguageGuess.guess("Brønnøy", "no"));
  }

  @Test
  void isSureOnlyOfLongerText() {
    assertEquals(Optional.empty(), LanguageGuess.sure("The roads"));
    assertEquals(
        Optional.of("en"),
        LanguageGuess.sure("This is the list of the roads and of the bridges that are there"));
  }
}
