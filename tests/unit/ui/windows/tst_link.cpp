#include "ui/windows/link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Link;
using ui::TimeChoice;

namespace {

constexpr app::UnixNano second = 1'000'000'000;
constexpr app::UnixNano now = 1'700'000'000 * second;
const auto trace = *app::trace::traceIdFromHex("0123456789abcdef0123456789abcdef");
const auto span = *app::trace::spanIdFromHex("00f067aa0ba902b7");

TimeChoice between(app::UnixNano from, app::UnixNano to)
{
    return {TimeChoice::Kind::Between, {}, from, to};
}

} // namespace

Q_DECLARE_METATYPE(Link)

class TstLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Link>("link");
        const auto row = [](const char *rule, const QString &text, const Link &link) {
            QTest::newRow(rule) << text << link;
        };
        const auto all = TimeChoice{TimeChoice::Kind::All, {}, 0, 0};
        const auto hour = TimeChoice{TimeChoice::Kind::Last, std::chrono::hours(1), 0, 0};
        row("a trace", u"spancast://trace/0123456789abcdef0123456789abcdef"_s, {trace, {}, {}, {}});
        row("a short trace id", u"spancast://trace/9"_s,
            {*app::trace::traceIdFromShortHex("9"), {}, {}, {}});
        row("a span of it",
            u"spancast://trace/0123456789ABCDEF0123456789abcdef?span=00f067aa0ba902b7"_s,
            {trace, span, {}, {}});
        row("a query", u"spancast://query?q=%7B%20status%20%3D%20error%20%7D"_s,
            {{}, {}, u"{ status = error }"_s, {}});
        row("signs of its own", u"spancast://query?q=%7B.a%3D%22x%26y%22%7D%20%7C%20rate()"_s,
            {{}, {}, u"{.a=\"x&y\"} | rate()"_s, {}});
        row("a plus is a plus", u"spancast://query?q={.a+1>2}"_s, {{}, {}, u"{.a+1>2}"_s, {}});
        row("the last hour", u"spancast://query?q={}&from=now-1h&to=now"_s,
            {{}, {}, u"{}"_s, hour});
        row("the last hour, open", u"spancast://query?q={}&from=now-60m"_s,
            {{}, {}, u"{}"_s, hour});
        row("all time", u"spancast://query?q={}&from=0"_s, {{}, {}, u"{}"_s, all});
        row("seconds", u"spancast://query?q={}&from=1600000000&to=1600000000.5"_s,
            {{},
             {},
             u"{}"_s,
             between(1'600'000'000 * second, 1'600'000'000 * second + second / 2)});
        row("milliseconds", u"spancast://query?q={}&from=1600000000000&to=1600000001000"_s,
            {{}, {}, u"{}"_s, between(1'600'000'000 * second, 1'600'000'001 * second)});
        row("micro- and nanoseconds",
            u"spancast://query?q={}&from=1600000000000000&to=1600000001000000001"_s,
            {{}, {}, u"{}"_s, between(1'600'000'000 * second, 1'600'000'001 * second + 1)});
        row("ISO 8601", u"spancast://query?q={}&from=2020-09-13T12:26:40Z&to=now"_s,
            {{}, {}, u"{}"_s, between(1'600'000'000 * second, now)});
        row("between two moments ago", u"spancast://query?q={}&from=now-2h&to=now-1h"_s,
            {{}, {}, u"{}"_s, between(now - 7200 * second, now - 3600 * second)});
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const Link, link);
        const auto read = ui::linkFrom(text, now);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY(*read == link);
        QVERIFY(*ui::linkFrom(ui::toText(link), now) == link);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("another scheme") << u"https://trace/9"_s;
        QTest::newRow("no address") << u"trace"_s;
        QTest::newRow("another place") << u"spancast://elsewhere/9"_s;
        QTest::newRow("no trace id") << u"spancast://trace/"_s;
        QTest::newRow("a trace id of zeros") << u"spancast://trace/0"_s;
        QTest::newRow("letters that are no hex") << u"spancast://trace/xyz"_s;
        QTest::newRow("a span id that is none") << u"spancast://trace/9?span=12"_s;
        QTest::newRow("no query") << u"spancast://query?from=now-1h"_s;
        QTest::newRow("a query of blanks") << u"spancast://query?q=%20"_s;
        QTest::newRow("an end without a beginning") << u"spancast://query?q={}&to=now"_s;
        QTest::newRow("backwards") << u"spancast://query?q={}&from=1600000001&to=1600000000"_s;
        QTest::newRow("no time") << u"spancast://query?q={}&from=yesterday"_s;
        QTest::newRow("no number of hours") << u"spancast://query?q={}&from=now-h"_s;
        QTest::newRow("hours without end") << u"spancast://query?q={}&from=now-999999999999h"_s;
        QTest::newRow("not a number") << u"spancast://query?q={}&from=NaN"_s;
        QTest::newRow("beyond time") << u"spancast://query?q={}&from=1e300"_s;
        QTest::newRow("before time") << u"spancast://query?q={}&from=-5"_s;
        QTest::newRow("longer than any")
            << u"spancast://query?q="_s + QString(ui::longestLink, u'a');
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const auto read = ui::linkFrom(text, now);
        QVERIFY(!read);
        QVERIFY(!read.error().detail.empty());
    }
};

QTEST_APPLESS_MAIN(TstLink)
#include "tst_link.moc"
