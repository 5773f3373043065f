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
 * The object of "according to", "in the view of" and their like is the source, wherever the phrase
 * stands: "According to Eurostat, imports doubled", "Imports doubled, in the view of Eurostat".
 * Where the model found none or another, the words up to the next comma are the source and the rest
 * of the sentence is the content.
 */
final class AccordingTo implements Repair {
  static final String FINDER = "according-to";

  /** What ends the object. */
  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\u2014");

  /** The number of words in "in the view of". */
  private static final int VIEW = 4;

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

  /** Where the phrase stands: a sentence, and the indices of its first word and after its last. */
  private record Place(List<Token> tokens, int at, int object) {
    Span according() {
      return tokens.get(at).span();
    }

    Span cue() {
      return tokens.get(at).span().cover(tokens.get(object - 1).span());
    }

    boolean opens() {
      return at <= 1;
    }
  }

  private List<Place> places(ArticleContext article) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : article.article().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        int object = endOfCiting(tokens, i);
        if (object > i) {
          places.add(new Place(tokens, i, object));
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
              ? made(place).or(() -> named(article, place))
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

  /** Where the object of such a phrase begins that begins there; the same place where none does. */
  private int endOfCiting(List<Token> tokens, int at) {
    if (tokens.get(at).text().equalsIgnoreCase("according")) {
      return tokens.get(at + 1).text().equalsIgnoreCase("to") ? at + 2 : at;
    }
    boolean view =
        at + VIEW < tokens.size()
            && (at == 0 || tokens.get(at - 1).text().equals(","))
            && tokens.get(at).text().equalsIgnoreCase("in")
            && tokens.get(at + 1).text().equals("the")
            && words.is(WordClass.VIEW_FORM, tokens.get(at + 2).text())
            && tokens.get(at + 3).text().equals("of");
    return view ? at + VIEW : at;
  }

  /**
   * Whether no attribution has the object for its source, and nobody else says all this.
   *
   * @param here those whose cue the phrase is
   * @param contents how many pieces of contents run over it, of those that are here as well
   */
  private static boolean isMissing(Place place, List<Attribution> here, int contents) {
    Span according = place.according();
    Span object = place.tokens().get(place.object()).span();
    int ofOthers = contents;
    for (Attribution found : here) {
      for (Span piece : found.source()) {
        if (piece.start() <= object.end() && piece.start() >= place.cue().end()) {
          return false;
        }
      }
      ofOthers -= (int) found.content().stream().filter(according::overlaps).count();
    }
    return ofOthers == 0;
  }

  private Optional<Attribution> made(Place place) {
    List<Token> tokens = place.tokens();
    int end = endOfObject(tokens, place.object());
    Optional<Span> source = TokenRange.withoutMarks(tokens.subList(place.object(), end), MARKS);
    List<Token> rest =
        place.opens()
            ? tokens.subList(afterCiting(tokens, Math.min(end + 1, tokens.size())), tokens.size())
            : tokens.subList(0, place.at());
    Optional<Span> content = TokenRange.withoutMarks(rest, MARKS);
    Span cue = place.cue();
    return source.isPresent() && content.isPresent()
        ? Optional.of(
            new Attribution(
                List.of(source.get()), List.of(cue), List.of(content.get()), FINDER, CONFIDENCE))
        : Optional.empty();
  }

  /** It holds no other such phrase: "according to Kim, according to Lund". */
  private int endOfObject(List<Token> tokens, int object) {
    int end = TokenRange.endOfPhrase(tokens, object, MARKS);
    for (int i = object; i + 2 < end; i++) {
      if (endOfCiting(tokens, i) > i) {
        return i;
      }
    }
    return end;
  }

  /** "According to Interpol the vessel carried oil": without a comma, a name ends where it ends. */
  private static Optional<Attribution> named(ArticleContext article, Place place) {
    if (!place.opens()) {
      return Optional.empty();
    }
    List<Token> tokens = place.tokens();
    Optional<Span> name =
        article
            .named()
            .index()
            .startingAt(tokens.get(place.object()).span().start())
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
                            List.of(place.cue()),
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
