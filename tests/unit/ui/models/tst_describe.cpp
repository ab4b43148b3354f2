#include "ui/models/describe.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = app::Error::Kind;

Q_DECLARE_METATYPE(app::Error)

class TstDescribe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAndWhatToDo_data()
    {
        QTest::addColumn<app::Error>("error");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, Kind kind, const char *detail, QStringView what,
                            QStringView remedy) {
            QTest::newRow(name) << app::Error{kind, detail, {}} << what.toString()
                                << remedy.toString();
        };
        row("cancelled", Kind::Cancelled, "by the caller", u"Stopped", u"before it was done");
        row("invalid", Kind::Invalid, "bad hex", u"Bad hex.", u"Correct it");
        row("unsupported", Kind::Unsupported, "compare()", u"Compare().", u"simpler form");
        row("not found", Kind::NotFound, "no such trace", u"No such trace.",
            u"may not have arrived");
        row("unauthorized", Kind::Unauthorized, "401", u"401.", u"API key");
        row("unreachable", Kind::Unreachable, "refused", u"Refused.", u"Check the address");
        row("corrupt", Kind::Corrupt, "page 3", u"Page 3.", u"damaged");
        row("too large", Kind::TooLarge, "over 64 MiB", u"Over 64 MiB.", u"Narrow it");
        row("full", Kind::Full, "disk full", u"Disk full.", u"Free some disk space");
        row("busy", Kind::Busy, "port 4318 is taken", u"Port 4318 is taken.",
            u"Close that program");
        row("internal", Kind::Internal, "", u"Something went wrong", u"report it");
    }
    void saysWhatAndWhatToDo()
    {
        QFETCH(app::Error, error);
        QFETCH(QString, what);
        QFETCH(QString, remedy);
        const auto text = ui::describe(error);
        QVERIFY2(text.startsWith(what), qPrintable(text));
        QVERIFY2(text.contains(remedy), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }

    void saysWhereAQueryIsWrong_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("text");
        const auto expected =
            u"%1: Expected '}'. Correct the marked place and run the query again."_s;
        QTest::newRow("one line") << QByteArray("{ .a = 1") << 8 << expected.arg(u"Column 9"_s);
        QTest::newRow("two lines")
            << QByteArray("{\n .a = 1") << 3 << expected.arg(u"Line 2, column 2"_s);
        QTest::newRow("counts letters, not bytes")
            << QByteArray("{ .ä = 1") << 6 << expected.arg(u"Column 6"_s);
    }
    void saysWhereAQueryIsWrong()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, offset);
        const app::Error error{Kind::Invalid, "expected '}'", app::TextRange{offset, offset}};
        QTEST(ui::describeQueryError(error, query.toStdString()), "text");
    }

    void withoutAPlaceItIsDescribedAsAnyError()
    {
        const app::Error error{Kind::Unreachable, "refused", {}};
        QCOMPARE(ui::describeQueryError(error, "{}"), ui::describe(error));
    }
};

QTEST_APPLESS_MAIN(TstDescribe)
#include "tst_describe.moc"
