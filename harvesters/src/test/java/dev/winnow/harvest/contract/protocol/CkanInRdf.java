package dev.winnow.harvest.contract.protocol;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Question;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CKAN read through the catalogue of ckanext-dcat. */
public final class CkanInRdf implements Protocol {

  private final Dcat catalogue = new Dcat();

  @Override
  public String type() {
    return "ckan";
  }

  @Override
  public Set<Trait> traits() {
    return catalogue.traits();
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("through", "dcat");
  }

  @Override
  public Optional<Question> changes() {
    return Optional.of(Question.in("modified_since", "(.+)"));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    return catalogue.answer(ask, shelf);
  }
}
