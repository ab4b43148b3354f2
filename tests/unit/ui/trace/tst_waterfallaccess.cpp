#include "tests/support/tracetext.h"
#include "ui/trace/waterfallview.h"

#include <QAccessible>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class TestWaterfallAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_view = std::make_unique<WaterfallView>();
        m_view->resize(900, 400);
        m_view->setOutline(std::make_shared<const Outline>(buildOutline(tests::traceFromText(
            "1 root 1..1001 web\n2<1 a 1..501\n3<2 leaf 101..102 db error\n4<1 b 601..901"))));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_tree = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(m_tree);
    }

    void rowsAreTheChildren()
    {
        QCOMPARE(m_tree->role(), QAccessible::Tree);
        QCOMPARE(m_tree->childCount(), 4);
        QCOMPARE(m_tree->child(2)->role(), QAccessible::TreeItem);
        QCOMPARE(m_tree->child(2)->parent(), m_tree);
        QCOMPARE(m_tree->indexOfChild(m_tree->child(2)), 2);
        QVERIFY(!m_tree->child(4));
        QVERIFY(!m_tree->child(-1));
    }

    void aRowSaysNameLevelAndPlace()
    {
        const auto *row = m_tree->child(2);
        QCOMPARE(row->text(QAccessible::Name), u"db, leaf, 1.00 µs, error"_s);
        QCOMPARE(row->text(QAccessible::Description), u"level 3, 3 of 4"_s);
        QCOMPARE(row->text(QAccessible::Value), u"1.00 µs"_s);
    }

    void statesFollowTheView()
    {
        QVERIFY(m_tree->child(1)->state().expanded);
        QVERIFY(!m_tree->child(2)->state().expandable);
        m_view->setCollapsed(1, true);
        QCOMPARE(m_tree->childCount(), 3);
        QVERIFY(m_tree->child(1)->state().collapsed);
        QCOMPARE(m_tree->child(2)->text(QAccessible::Name), u"app, b, 300 µs"_s);
        m_view->setCurrentRow(3);
        QVERIFY(m_tree->child(2)->state().selected);
        QVERIFY(!m_tree->child(1)->state().selected);
    }

    void actionsSelectAndToggle()
    {
        auto *actions = m_tree->child(1)->actionInterface();
        QCOMPARE(actions->actionNames(),
                 (QStringList{actions->setFocusAction(), actions->toggleAction()}));
        actions->doAction(actions->setFocusAction());
        QCOMPARE(m_view->currentRow(), 1);
        actions->doAction(actions->toggleAction());
        QVERIFY(m_view->rows().isCollapsed(1));
        QCOMPARE(m_tree->child(2)->actionInterface()->actionNames().size(), 1);
    }

    void isATableOfOneColumn()
    {
        auto *table = m_tree->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->columnCount(), 1);
        QCOMPARE(table->cellAt(3, 0)->tableCellInterface()->rowIndex(), 3);
        QVERIFY(table->selectRow(3));
        QCOMPARE(table->selectedRows(), QList<int>{3});
        QVERIFY(!table->selectRow(9));
    }

    void aPointFindsItsRow()
    {
        const QRect rect = m_tree->child(1)->rect();
        QVERIFY(!rect.isEmpty());
        QCOMPARE(m_tree->childAt(rect.center().x(), rect.center().y()), m_tree->child(1));
    }

    void rowsOfAnOldTraceAreForgotten()
    {
        const auto id = QAccessible::uniqueId(m_tree->child(3));
        m_view->setOutline(nullptr);
        QCOMPARE(m_tree->childCount(), 0);
        QVERIFY(!QAccessible::accessibleInterface(id));
        QVERIFY(!m_tree->child(0));
    }

    void cleanup() { m_view.reset(); }

private:
    std::unique_ptr<WaterfallView> m_view;
    QAccessibleInterface *m_tree = nullptr;
};

QTEST_MAIN(TestWaterfallAccess)
#include "tst_waterfallaccess.moc"
