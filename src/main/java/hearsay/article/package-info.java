/**
 * Input: files, folders, JSON Lines and standard input become {@link hearsay.article.Article}s.
 * {@link hearsay.article.InputFinder} finds the inputs and {@link hearsay.article.ArticleReader}
 * reads them; what cannot be read is a {@link hearsay.article.Reading.Unreadable} with its cause.
 * There is a class for each format: {@link hearsay.article.PlainArticle}, {@link
 * hearsay.article.HtmlArticle}, {@link hearsay.article.JsonLines}.
 */
@NullMarked
package hearsay.article;

import org.jspecify.annotations.NullMarked;
