package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OnFirstUse;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.CueReader;
import hearsay.mention.GivenNames;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounPhrases;
import hearsay.mention.Places;

/** Reads who is named and described in an article. Immutable, for any thread. */
public final class ContextReader {
  private final CueReader cues = new CueReader();
  private final OnFirstUse<NamedMentions.Words> lists =
      new OnFirstUse<>(
          () -> new NamedMentions.Words(new HeadNouns(), new GivenNames(), new Places()));

  /** What the repairs and the resolution of one article's attributions need. */
  public ArticleContext read(AnnotatedArticle article) {
    NamedMentions.Words loaded = lists.get();
    ArticleWords words = new ArticleWords(article);
    return new ArticleContext(
        article,
        words,
        loaded,
        new NamedMentions(article, loaded),
        new NounPhrases(words, loaded),
        cues);
  }
}
