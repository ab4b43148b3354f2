#include "ui/trace/chattext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

QString dump(const QList<TextSegment> &segments)
{
    QString text;
    for (const auto &segment : segments)
        text += (segment.isCode ? u"<"_s + segment.language + u"|"_s + segment.text + u">"_s
                                : u"["_s + segment.text + u"]"_s);
    return text;
}

bool pointsSomewhere(const QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            if (format.isAnchor() || format.isImageFormat() || !format.anchorHref().isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

/// What a model writes, made safe to show.
class TestChatText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fencedCodeStandsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("segments");
        QTest::newRow("no code") << u"one\ntwo"_s << u"[one\ntwo]"_s;
        QTest::newRow("language") << u"see\n```python\nx = 1\n```\ndone"_s
                                  << u"[see]<python|x = 1>[done]"_s;
        QTest::newRow("tildes") << u"~~~\na\n~~~"_s << u"<|a>"_s;
        QTest::newRow("never closed") << u"```\na\nb"_s << u"<|a\nb>"_s;
        QTest::newRow("a longer fence holds a shorter") << u"````\n```\n````"_s << u"<|```>"_s;
        QTest::newRow("other marks do not close") << u"```\n~~~\n```"_s << u"<|~~~>"_s;
        QTest::newRow("three blanks") << u"   ```\na\n```"_s << u"<|a>"_s;
        QTest::newRow("four blanks are none") << u"    ```\na"_s << u"[    ```\na]"_s;
        QTest::newRow("code in a line") << u"```x```"_s << u"[```x```]"_s;
        QTest::newRow("blank lines of code stay") << u"```\n\na\n\n```"_s << u"<|\na\n>"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void fencedCodeStandsApart()
    {
        QFETCH(const QString, text);
        QTEST(dump(segmentsOf(text)), "segments");
    }

    void nothingPointsOrLoads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("html is text") << u"<img src='file:///etc/passwd'> <b>x</b>"_s
                                      << u"<img src='file:///etc/passwd'> <b>x</b>"_s;
        QTest::newRow("picture") << u"![a cat](https://e.test/c.png)"_s
                                 << u"[picture, not loaded: a cat https://e.test/c.png]"_s;
        QTest::newRow("picture from disk") << u"x ![](file:///etc/passwd) y"_s
                                           << u"x [picture, not loaded: file:///etc/passwd] y"_s;
        QTest::newRow("link says where")
            << u"[bank](https://evil.test/)"_s << u"bank (https://evil.test/)"_s;
        QTest::newRow("two links") << u"[a](https://a.test) [b](https://b.test)"_s
                                   << u"a (https://a.test) b (https://b.test)"_s;
        QTest::newRow("bare address")
            << u"see https://a.test/x now"_s << u"see https://a.test/x now"_s;
        QTest::newRow("script") << u"[x](javascript:alert(1))"_s << u"x (javascript:alert(1))"_s;
    }
    void nothingPointsOrLoads()
    {
        QFETCH(const QString, text);
        QTextDocument document;
        writeMarkdown(document, text);
        QTEST(document.toPlainText(), "shown");
        QVERIFY(!pointsSomewhere(document));
    }

    void lineBreaksStay()
    {
        QTextDocument document;
        writeMarkdown(document, u"first\nsecond **bold**"_s);
        const QString text = document.toPlainText();
        QVERIFY(text.contains(u"first"_s) && !text.contains(u"first second"_s));
        QVERIFY(text.contains(u"second bold"_s));
    }

    void aListGoesOnWithItsNumber()
    {
        QTextDocument document;
        writeMarkdown(document, u"2. two\n3. three"_s);
        QVERIFY2(document.toPlainText().startsWith(u"2. two"_s),
                 qPrintable(document.toPlainText()));
        QVERIFY(document.toPlainText().contains(u"3. three"_s));
    }

    void whatCostsTooMuchIsPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("prose") << u"Hello, *world*.\n\n- a\n- b"_s << true;
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|1|2|"_s << true;
        QTest::newRow("rule") << QString(200, u'-') << true;
        QTest::newRow("very long") << QString(60'000, u'a') << false;
        QTest::newRow("table bomb")
            << QString(1'000, u'|') + u'\n' + u"-|"_s.repeated(1'000) + u"\n|"_s.repeated(900)
            << false;
        QTest::newRow("quotes without end") << QString(1'000, u'>') << false;
        QTest::newRow("lists without end") << u"- "_s.repeated(500) << false;
        QTest::newRow("deep indents") << QString(400, u' ') + u"- a"_s << false;
    }
    void whatCostsTooMuchIsPlain()
    {
        QFETCH(const QString, text);
        QTEST(isFitForMarkdown(text), "isFit");
    }
};

QTEST_MAIN(TestChatText)
#include "tst_chattext.moc"
