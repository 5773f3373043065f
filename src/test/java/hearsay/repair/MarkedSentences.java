package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.TaggedArticle;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sentences in the notation of {@link TaggedArticle}, and attributions over them that are written
 * out: source, cue and content between bars, the pieces of one between plus signs, as {@code Maria
 * Orlova | said | it rose + it fell}. A word that stands there before is told by its number: {@code
 * he#2}.
 */
final class MarkedSentences {
  private static final ContextReader CONTEXTS = new ContextReader();

  private final ArticleContext context;

  /**
   * @param tags of words that are tagged otherwise than {@link TaggedArticle} would, each as
   *     word/lemma/tag, with a blank between them
   */
  MarkedSentences(String marked, String tags) {
    AnnotatedArticle article = new TaggedArticle(marked).annotated();
    Map<String, String[]> tagged = new HashMap<>();
    for (String tag : tags.isBlank() ? List.<String>of() : List.of(tags.strip().split(" +", -1))) {
      String[] parts = tag.split("/", -1);
      tagged.put(parts[0], parts);
    }
    context = CONTEXTS.read(retagged(article, tagged));
  }

  ArticleContext context() {
    return context;
  }

  private static AnnotatedArticle retagged(AnnotatedArticle article, Map<String, String[]> tagged) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (Blanks.trim(token.text(), 0, token.text().length()).isEmpty()) {
          continue;
        }
        String[] parts = tagged.get(token.text());
        tokens.add(
            parts == null ? token : new Token(token.span(), token.text(), parts[1], parts[2]));
      }
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(span, sentence.paragraph(), tokens));
      }
    }
    return new AnnotatedArticle(
        article.article(),
        sentences,
        article.quotations(),
        article.names(),
        article.organizations(),
        article.dates(),
        article.money());
  }

  Attribution attribution(String written) {
    String[] roles = written.split("\\|", -1);
    return new Attribution(pieces(roles[0]), pieces(roles[1]), pieces(roles[2]), "test", 0.9);
  }

  List<Span> pieces(String written) {
    return written.isBlank()
        ? List.of()
        : List.of(written.split(" \\+ ", -1)).stream().map(piece -> span(piece.strip())).toList();
  }

  private Span span(String written) {
    int hash = written.lastIndexOf('#');
    String words = hash < 0 ? written : written.substring(0, hash);
    int times = hash < 0 ? 1 : Integer.parseInt(written.substring(hash + 1));
    int at = -1;
    for (int i = 0; i < times; i++) {
      at = context.text().indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(written + " is not in: " + context.text());
      }
    }
    return new Span(at, at + words.length());
  }

  /** As it is written, with offsets, and with the source through which it came, if any. */
  String written(Attribution attribution, List<Attribution> all) {
    Optional<String> through =
        all.stream()
            .filter(other -> other.key().equals(attribution.through()))
            .map(other -> " | " + written(other.source()))
            .findFirst();
    return written(attribution.source())
        + " | "
        + written(attribution.cue())
        + " | "
        + written(attribution.content())
        + through.orElse("");
  }

  /** The same of one that is written, so that the two can be compared. */
  String written(String attribution) {
    String[] roles = attribution.split("\\|", -1);
    return List.of(roles).stream()
        .map(role -> written(pieces(role)))
        .collect(Collectors.joining(" | "));
  }

  private String written(List<Span> pieces) {
    return pieces.stream()
        .map(piece -> piece.start() + " " + piece.of(context.text()))
        .collect(Collectors.joining(" + "));
  }
}
