#include "app/traceql/tokens.h"

#include <QTest>

using namespace app::traceql;

namespace {

/// One letter a byte, by class; blanks stay.
QByteArray drawn(const QByteArray &text)
{
    constexpr std::string_view letters = "kiacnsobx?";
    QByteArray out(text.size(), ' ');
    for (const auto &token : tokens({text.constData(), std::size_t(text.size())})) {
        const auto letter = letters[std::size_t(token.tokenClass)];
        for (int at = token.place.begin; at < token.place.end; ++at)
            out[at] = letter;
    }
    return out;
}

} // namespace

/// Classes for highlighting, in finished and in broken text.
class TstTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("classes");
        const auto row = [](const char *rule, const char *text, const char *classes) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(classes);
        };
        row("filter", "{ span.a >= 1h && status = error }", "b aaaaaa oo nn oo iiiiii o ccccc b");
        row("pipeline", "{}|by(span:id)|count()>1", "bbokkbiiiiiiibokkkkkbbon");
        row("constants", "{ nil = minInt }", "b ccc o cccccc b");
        row("text and comment", "\"a\" /* b */ `c`", "sss xxxxxxx sss");
        row("unfinished text", "{ .a = \"x }", "b aa o ssss");
        row("unknown words", "{ foo # }", "b ??? ? b");
        row("single quotes", "{ 'a' }", "b ??? b");
        row("unfinished comment", "{ /* a", "b ????");
        row("dot without a name", "{ . }", "b ? b");
        row("colon without a name", "{ span: }", "b iiiii b");
        row("nothing", "  ", "  ");
    }
    void classifies()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, classes);
        QCOMPARE(drawn(text), classes);
    }
};

QTEST_GUILESS_MAIN(TstTokens)
#include "tst_tokens.moc"
