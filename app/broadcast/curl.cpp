#include "app/broadcast/curl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::broadcast {
namespace {

/// Splits as a POSIX shell does, without any expansion.
class Words
{
public:
    QStringList split(const QString &text)
    {
        for (const QChar c : text)
            take(c);
        endWord();
        return std::move(m_words);
    }

private:
    void take(QChar c)
    {
        if (m_isEscaped)
            takeEscaped(c);
        else if (c == u'\\' && m_quote != u'\'')
            m_isEscaped = true;
        else if (!m_quote.isNull())
            takeQuoted(c);
        else if (c == u'"' || c == u'\'')
            open(c);
        else if (c.isSpace())
            endWord();
        else
            append(c);
    }

    void takeEscaped(QChar c)
    {
        m_isEscaped = false;
        if (c == u'\n')
            return;
        append(c);
    }

    void takeQuoted(QChar c)
    {
        if (c == m_quote)
            m_quote = QChar();
        else
            append(c);
    }

    void open(QChar quote)
    {
        m_quote = quote;
        m_hasWord = true;
    }

    void append(QChar c)
    {
        m_word += c;
        m_hasWord = true;
    }

    void endWord()
    {
        if (m_hasWord)
            m_words << m_word;
        m_word.clear();
        m_hasWord = false;
    }

    QStringList m_words;
    QString m_word;
    QChar m_quote;
    bool m_isEscaped = false;
    bool m_hasWord = false;
};

/// The value of `option` at `index`: joined (-uX, --user=X) or the next word, which moves `index` on.
std::optional<QString> valueOf(const QStringList &words, qsizetype &index, QStringView shortName,
                               QStringView longName)
{
    const QString &word = words[index];
    const bool isSpelledOut = word == shortName || word == longName;
    if (isSpelledOut)
        return index + 1 < words.size() ? words[++index] : QString();
    if (word.startsWith(longName) && word.mid(longName.size()).startsWith(u'='))
        return word.mid(longName.size() + 1);
    if (word.startsWith(shortName) && !word.startsWith("--"_L1))
        return word.mid(shortName.size());
    return {};
}

bool isUrl(const QString &word)
{
    return word.startsWith("http://"_L1) || word.startsWith("https://"_L1);
}

} // namespace

std::optional<CurlLine> curlLine(const QString &text)
{
    QStringList words = Words().split(text);
    if (!words.isEmpty() && words.first() == "$"_L1)
        words.removeFirst();
    if (words.isEmpty() || words.first() != "curl"_L1)
        return {};
    CurlLine line;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (const auto user = valueOf(words, i, u"-u", u"--user"))
            line.user = *user;
        else if (const auto header = valueOf(words, i, u"-H", u"--header"))
            line.headers << *header;
        else if (isUrl(words[i]))
            line.urls << words[i];
        else if (words[i].startsWith("--url="_L1))
            line.urls << words[i].mid(6);
    }
    return line;
}

} // namespace app::broadcast
