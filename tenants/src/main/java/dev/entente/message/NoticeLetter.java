package dev.entente.message;

import dev.entente.identity.Member;
import dev.entente.message.Letter.Action;
import java.util.stream.Stream;

/** A notice as a letter. */
final class NoticeLetter {

    static final String WHY = "You choose what is sent to you under Your account.";

    private NoticeLetter() {}

    /** The root is the tenant's address, without a slash at the end. */
    static Letter of(Member member, News news, String root) {
        var paragraphs =
                Stream.of(news.text(), WHY).filter(text -> !text.isBlank()).toList();
        return new Letter(
                member.email(),
                member.partnerId(),
                news.title(),
                paragraphs,
                new Action("Open in your browser", root + "/" + news.path()),
                false);
    }
}
