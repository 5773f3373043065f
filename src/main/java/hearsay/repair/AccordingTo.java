package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.error.StoppedException;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The object of "according to" is the source, wherever the phrase stands: "According to Eurostat,
 * imports doubled", "Imports doubled, according to Eurostat". Where the model found none or
 * another, the words up to the next comma are the source and the rest of the sentence is the
 * content.
 */
final class AccordingTo implements Repair {
  static final String FINDER = "according-to";

  /** Of an attribution made here; about what those that the model finds have. */
  private static final double CONFIDENCE = 0.6;

  /** What ends the object. */
  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\u2014");

  private final RuleWords words;

  AccordingTo(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "according-to";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    // What gives way to a source may have been all that kept another from being seen.
    return Fixpoint.of(attributions, before -> once(article, before));
  }

  /** Where the phrase stands: a sentence, and the index of its first word. */
  private record Place(List<Token> tokens, int at) {
    Span according() {
      return tokens.get(at).span();
    }

    Span object() {
      return tokens.get(at + 2).span();
    }
  }

  private static List<Place> places(ArticleContext article) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : article.article().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        if (isAccordingTo(tokens, i)) {
          places.add(new Place(tokens, i));
        }
      }
    }
    return places;
  }

  private List<Attribution> once(ArticleContext article, List<Attribution> attributions) {
    List<Place> places = places(article);
    PlaceIndex index = new PlaceIndex(places.stream().map(Place::according).toList());
    attributions.forEach(index::add);
    List<Attribution> all = new ArrayList<>(attributions);
    Set<Attribution> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < places.size(); i++) {
      StoppedException.ifInterrupted();
      List<Attribution> here = index.withCue(i);
      Place place = places.get(i);
      Optional<Attribution> made =
          isMissing(place, here, index.contents(i))
              ? made(place.tokens(), place.at())
                  .or(() -> named(article, place.tokens(), place.at()))
              : Optional.empty();
      if (made.isPresent()) {
        here.forEach(index::remove);
        gone.addAll(here);
        index.add(made.get());
        all.add(made.get());
      }
    }
    all.removeIf(gone::contains);
    return all;
  }

  private static boolean isAccordingTo(List<Token> tokens, int at) {
    return tokens.get(at).text().equalsIgnoreCase("according")
        && tokens.get(at + 1).text().equalsIgnoreCase("to");
  }

  /**
   * Whether no attribution has the object for its source, and nobody else says all this.
   *
   * @param here those whose cue the phrase is
   * @param contents how many pieces of contents run over it, of those that are here as well
   */
  private static boolean isMissing(Place place, List<Attribution> here, int contents) {
    Span according = place.according();
    Span object = place.object();
    int ofOthers = contents;
    for (Attribution found : here) {
      for (Span piece : found.source()) {
        if (piece.start() <= object.end() && piece.start() >= according.end()) {
          return false;
        }
      }
      ofOthers -= (int) found.content().stream().filter(according::overlaps).count();
    }
    return ofOthers == 0;
  }

  private Optional<Attribution> made(List<Token> tokens, int at) {
    int end = TokenRange.endOfPhrase(tokens, at + 2, MARKS);
    Optional<Span> source = TokenRange.withoutMarks(tokens.subList(at + 2, end), MARKS);
    List<Token> rest =
        at <= 1
            ? tokens.subList(afterCiting(tokens, Math.min(end + 1, tokens.size())), tokens.size())
            : tokens.subList(0, at);
    Optional<Span> content = TokenRange.withoutMarks(rest, MARKS);
    Span cue = tokens.get(at).span().cover(tokens.get(at + 1).span());
    return source.isPresent() && content.isPresent()
        ? Optional.of(
            new Attribution(
                List.of(source.get()), List.of(cue), List.of(content.get()), FINDER, CONFIDENCE))
        : Optional.empty();
  }

  /** "According to Interpol the vessel carried oil": without a comma, a name ends where it ends. */
  private static Optional<Attribution> named(ArticleContext article, List<Token> tokens, int at) {
    if (at > 1) {
      return Optional.empty();
    }
    Optional<Span> name =
        article
            .named()
            .index()
            .startingAt(tokens.get(at + 2).span().start())
            .map(NamedMention::span);
    return name.flatMap(
        source ->
            TokenRange.withoutMarks(
                    tokens.stream().filter(token -> token.span().start() >= source.end()).toList(),
                    MARKS)
                .map(
                    content ->
                        new Attribution(
                            List.of(source),
                            List.of(tokens.get(at).span().cover(tokens.get(at + 1).span())),
                            List.of(content),
                            FINDER,
                            CONFIDENCE)));
  }

  /** "According to the report, citing two officials, ...": where the claim itself begins. */
  private int afterCiting(List<Token> tokens, int start) {
    if (start >= tokens.size() || !words.is(WordClass.CITING_FORM, tokens.get(start).text())) {
      return start;
    }
    for (int i = start; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(",")) {
        return i + 1;
      }
    }
    return start;
  }
}
