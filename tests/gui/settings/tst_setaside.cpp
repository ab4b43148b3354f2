#include "app/broadcast/setasides.h"
#include "tests/support/accessibility.h"
#include "tests/unit/app/broadcast/deliverybench.h"
#include "tests/watched/watched.h"
#include "ui/settings/setasidelist.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using tests::FakeAnswer;

namespace {

/// Two refused spans in a real store, and the list that shows them.
struct Bench : tests::DeliveryBench {
    app::broadcast::SetAsides asides{*store};
    ui::SetAsideList list{asides};

    Bench()
    {
        QObject::connect(&asides, &app::broadcast::SetAsides::changed, &client,
                         [this] { deliverer->wake(); });
        network.answer(FakeAnswer::http(400, R"({"code":3,"message":"bad span"})"));
        start();
        append(1, 1);
        waitUntilSetAside(1);
        append(2, 2);
        waitUntilSetAside(2);
        network.requests.clear();
        app::broadcast::Destination destination;
        destination.id = id;
        destination.name = u"Team"_s;
        list.ask({destination});
        list.show();
    }
    void waitUntilSetAside(int count) { QTRY_COMPARE(health.setAsideSpans, count); }
    QTreeWidget *tree() const { return list.findChild<QTreeWidget *>(u"setAsideTree"_s); }
    void click(const QString &name) const
    {
        QTest::mouseClick(list.findChild<QPushButton *>(name), Qt::LeftButton);
    }
};

} // namespace

/// What a destination refused: told with its reason, sent again, discarded.
class TstSetAside : public tests::Watched
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasRefusedAndWhy()
    {
        Bench bench;
        QTRY_COMPARE(bench.tree()->topLevelItemCount(), 2);
        const auto *first = bench.tree()->topLevelItem(0);
        QCOMPARE(first->text(1), u"Team"_s);
        QCOMPARE(first->text(2), u"1"_s);
        QVERIFY2(first->text(4).contains(u"bad span"_s), qPrintable(first->text(4)));
        QVERIFY2(tests::accessibilityFaults(bench.list).isEmpty(), tests::faultsText(bench.list));
    }

    void sendsTheChosenOneAgain()
    {
        Bench bench;
        QTRY_COMPARE(bench.tree()->topLevelItemCount(), 2);
        bench.network.answer(FakeAnswer{});
        bench.tree()->topLevelItem(1)->setSelected(true);
        bench.click(u"sendAgain"_s);
        QTRY_COMPARE(bench.sent(), "[2]");
        QTRY_COMPARE(bench.health.setAsideSpans, 1);
    }

    void withoutASelectionAllAreSentAgain()
    {
        Bench bench;
        QTRY_COMPARE(bench.tree()->topLevelItemCount(), 2);
        bench.network.answer(FakeAnswer{});
        bench.click(u"sendAgain"_s);
        QTRY_COMPARE(bench.health.setAsideSpans, 0);
        QTRY_COMPARE(bench.health.sentSpans, 2);
    }

    void discardsOnlyAfterAQuestion()
    {
        Bench bench;
        QTRY_COMPARE(bench.tree()->topLevelItemCount(), 2);
        bench.click(u"discardSetAside"_s);
        const auto *question = bench.list.findChild<QMessageBox *>(u"discardQuestion"_s);
        QVERIFY(question);
        QCOMPARE(bench.tree()->topLevelItemCount(), 2);
        question->findChild<QPushButton *>(u"discardConfirmed"_s)->click();
        QTRY_COMPARE(bench.tree()->topLevelItemCount(), 0);
        QVERIFY(bench.network.requests.isEmpty());
    }
};

QTEST_MAIN(TstSetAside)
#include "tst_setaside.moc"
