package dev.winnow.web.site;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.combining.Ingredient;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.combine.CombinePage;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers whether datasets may be combined. */
final class CombineHandler {

  private static final int MOST = 10;
  private static final int LONGEST = 300;

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  CombineHandler(Sources sources, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void handle(Context context) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context,
            Frame.Section.NONE,
            voice.say("combine.title"),
            voice.say("combine.description"));
    List<String> asked =
        context.queryParams("dataset").stream()
            .map(id -> Harvested.plain(id, LONGEST).replaceFirst("^.*/datasets/", ""))
            .filter(id -> !id.isBlank())
            .distinct()
            .limit(MOST)
            .toList();
    List<Ingredient> ingredients = new ArrayList<>();
    List<CombinePage.Source> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : asked) {
      Optional<StoredDataset> stored = sources.find(id);
      stored.map(one -> Ingredient.of(one.dataset())).ifPresent(ingredients::add);
      stored.ifPresentOrElse(one -> found.add(source(one, voice)), () -> missing.add(id));
    }
    List<String> fields = new ArrayList<>(asked);
    while (fields.size() < Math.min(MOST, Math.max(2, asked.size() + 1))) {
      fields.add("");
    }
    Optional<CombinePage.Verdict> verdict =
        ingredients.size() < 2
            ? Optional.empty()
            : Optional.of(CombinePage.verdict(Combination.of(ingredients), voice));
    renderer.send(context, "combine", new CombinePage(frame, found, missing, verdict, fields));
  }

  private static CombinePage.Source source(StoredDataset stored, Voice voice) {
    DatasetId id = stored.dataset().id();
    return CombinePage.source(id, Ingredient.of(stored.dataset()), voice);
  }
}
