package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.LabelledTurn;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which labels at the beginning of lines may name who speaks, and which name what follows, as those
 * of a list do: "Orlova" and "Extra Services". A person whom the article names speaks, and so does
 * a letter for question or answer. What the article has as a common noun besides, or the tagger
 * takes for one, is a topic; unless persons take turns with it ("Time" may be a magazine).
 */
final class SpeakerLabels {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final ArticleContext article;
  private final Set<String> words = new HashSet<>();

  /** The words of the article that are written small. */
  SpeakerLabels(ArticleContext article) {
    this.article = article;
    WORD.matcher(article.text())
        .results()
        .map(MatchResult::group)
        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
        .forEach(words::add);
  }

  /** Those of the lines whose labels may name who speaks, in their order. */
  List<LabelledTurn> of(List<LabelledTurn> lines) {
    Set<String> topics = new HashSet<>();
    boolean persons = false;
    for (LabelledTurn line : lines) {
      Span speaker = line.speaker(article.text());
      boolean person = line.isNumbered(article.text()) || isPerson(speaker);
      persons |= person;
      if (!person && isTopic(speaker)) {
        topics.add(speaker.of(article.text()));
      }
    }
    boolean dialogue = persons;
    return lines.stream()
        .filter(
            line -> {
              String label = line.speaker(article.text()).of(article.text());
              return !topics.contains(label) || (dialogue && comesBack(label, lines));
            })
        .toList();
  }

  private boolean comesBack(String label, List<LabelledTurn> lines) {
    Stream<String> labels =
        lines.stream().map(line -> line.speaker(article.text()).of(article.text()));
    return labels.filter(label::equals).limit(2).count() == 2;
  }

  private boolean isPerson(Span label) {
    return label.length() == 1
        || article.named().index().touching(label).stream()
            .filter(mention -> mention.span().end() >= label.end())
            .map(NamedMention::referent)
            .anyMatch(referent -> referent.type() == SourceType.PERSON);
  }

  private boolean isTopic(Span label) {
    List<Token> tokens = article.words().in(label);
    Optional<Token> head = tokens.stream().reduce((first, second) -> second);
    return head.filter(
            last -> {
              String word = last.lower();
              boolean common = last.isTagged() && !last.isProperNoun();
              return words.contains(word) || common || last.isPluralNoun();
            })
        .isPresent();
  }
}
