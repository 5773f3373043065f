package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OnFirstUse;
import hearsay.grammar.CueReader;
import hearsay.grammar.TokenIndex;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;

/** Reads who is named and described in an article. Immutable, for any thread. */
public final class ContextReader {
  private final CueReader cues = new CueReader();
  private final OnFirstUse<MentionLexicon> lists = new OnFirstUse<>(MentionLexicon::load);

  /** What the repairs and the resolution of one article's attributions need. */
  public ArticleContext read(AnnotatedArticle article) {
    MentionLexicon loaded = lists.get();
    TokenIndex words = new TokenIndex(article);
    return new ArticleContext(
        article,
        words,
        loaded,
        new NamedMentions(article, loaded),
        new NominalMentions(words, loaded),
        cues);
  }
}
