#include "ui/explore/timechoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::TimeChoice;

Q_DECLARE_METATYPE(TimeChoice)

namespace {

TimeChoice last(std::chrono::seconds span) { return {TimeChoice::Kind::Last, span, 0, 0}; }
const TimeChoice all = {TimeChoice::Kind::All, {}, 0, 0};
constexpr app::UnixNano second = 1'000'000'000U;

} // namespace

class TstTimeChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNamed_data()
    {
        QTest::addColumn<TimeChoice>("choice");
        QTest::addColumn<QString>("label");
        QTest::newRow("minutes") << last(15min) << u"Last 15 minutes"_s;
        QTest::newRow("hour") << last(1h) << u"Last hour"_s;
        QTest::newRow("hours") << last(6h) << u"Last 6 hours"_s;
        QTest::newRow("a day is hours") << last(24h) << u"Last 24 hours"_s;
        QTest::newRow("days") << last(24h * 30) << u"Last 30 days"_s;
        QTest::newRow("all") << all << u"All time"_s;
        QTest::newRow("between") << TimeChoice{TimeChoice::Kind::Between,
                                               {},
                                               0,
                                               86'400 * second + 60 * second}
                                 << u"1 Jan 00:00 – 2 Jan 00:01"_s;
    }
    void isNamed()
    {
        QFETCH(TimeChoice, choice);
        QTEST(ui::timeLabel(choice), "label");
    }

    void coversARange_data()
    {
        QTest::addColumn<TimeChoice>("choice");
        QTest::addColumn<quint64>("start");
        QTest::addColumn<quint64>("end");
        const auto open = std::numeric_limits<quint64>::max();
        QTest::newRow("last is open at the end") << last(60s) << quint64(40 * second) << open;
        QTest::newRow("longer than time itself") << last(24h) << quint64(0) << open;
        QTest::newRow("all") << all << quint64(0) << open;
        QTest::newRow("between") << TimeChoice{TimeChoice::Kind::Between, {}, 5, 9} << quint64(5)
                                 << quint64(9);
    }
    void coversARange()
    {
        QFETCH(TimeChoice, choice);
        const auto range = ui::rangeAt(choice, 100 * second);
        QTEST(quint64(range.startUnixNano), "start");
        QTEST(quint64(range.endUnixNano), "end");
    }

    void readsWhatItWrote_data()
    {
        QTest::addColumn<TimeChoice>("choice");
        QTest::newRow("last") << last(15min);
        QTest::newRow("all") << all;
        QTest::newRow("between") << TimeChoice{TimeChoice::Kind::Between, {}, 1, 1};
    }
    void readsWhatItWrote()
    {
        QFETCH(TimeChoice, choice);
        const auto read = ui::timeChoiceFromText(ui::toText(choice));
        QVERIFY(read);
        QCOMPARE(read->kind, choice.kind);
        QCOMPARE(ui::toText(*read), ui::toText(choice));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "last", "last x", "last -5", "last 0", "last 99999999999",
                                 "between 2 1", "between 1", "all 1", "forever", "between a b"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!ui::timeChoiceFromText(text));
    }

    void widens_data()
    {
        QTest::addColumn<TimeChoice>("choice");
        QTest::addColumn<TimeChoice>("wider");
        const auto last = [](std::chrono::seconds length) {
            return TimeChoice{TimeChoice::Kind::Last, length, 0, 0};
        };
        const auto range = [](app::UnixNano from, app::UnixNano to) {
            return TimeChoice{TimeChoice::Kind::Between, {}, from, to};
        };
        const TimeChoice all{TimeChoice::Kind::All, {}, 0, 0};
        QTest::newRow("to the next preset")
            << last(std::chrono::hours(1)) << last(std::chrono::hours(6));
        QTest::newRow("beyond the longest: everything") << last(std::chrono::hours(24 * 30)) << all;
        QTest::newRow("everything stays") << all << all;
        QTest::newRow("on both sides")
            << range(40'000'000, 60'000'000) << range(30'000'000, 70'000'000);
        QTest::newRow("not beyond now")
            << range(80'000'000, 100'000'000) << range(70'000'000, 100'000'000);
        QTest::newRow("not before the beginning")
            << range(1'000'000, 21'000'000) << range(0, 31'000'000);
    }
    void widens()
    {
        QFETCH(const TimeChoice, choice);
        QTEST(ui::wider(choice, 100'000'000), "wider");
    }

    void aChartsRangeIsAChoice()
    {
        QCOMPARE(ui::between(5, 7),
                 (TimeChoice{TimeChoice::Kind::Between, {}, 5'000'000, 7'000'000}));
        QVERIFY(ui::between(5, 5).to > ui::between(5, 5).from);
    }
};

QTEST_GUILESS_MAIN(TstTimeChoice)
#include "tst_timechoice.moc"
