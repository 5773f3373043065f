package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.text.ResourceLines;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Where an article has a verb of speech or thought. */
final class ReportingVerbs {
  private static final String RESOURCE = "reporting-verbs.txt";
  private final Set<String> lemmas;

  ReportingVerbs() {
    lemmas = Set.copyOf(ResourceLines.of(ReportingVerbs.class, RESOURCE));
  }

  /** The starts of the verbs, in UTF-16 units of the article's text. */
  NavigableSet<Integer> places(AnnotatedArticle article) {
    NavigableSet<Integer> places = new TreeSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isVerb() && lemmas.contains(token.lemma())) {
          places.add(token.span().start());
        }
      }
    }
    return places;
  }
}
