#include "ui/models/celltablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::CellRow;
using ui::CellTableModel;

namespace {

CellRow row(const QString &key, int number)
{
    return {key,
            {{.text = key, .sortKey = key},
             {.text = QString::number(number),
              .sortKey = number,
              .spoken = u"%1 things"_s.arg(number)}}};
}

struct Fixture {
    CellTableModel model{{{u"Name"_s, u"What it is"_s, 0, false}, {u"Count"_s, {}, 5}}};
    QAbstractItemModelTester tester{&model};
    QSignalSpy reset{&model, &CellTableModel::modelReset};
    QSignalSpy changed{&model, &CellTableModel::dataChanged};
};

} // namespace

class TstCellTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheCellsSay()
    {
        Fixture f;
        f.model.setRows({row(u"a"_s, 7)});
        const auto count = f.model.index(0, 1);
        QCOMPARE(count.data().toString(), u"7"_s);
        QCOMPARE(count.data(Qt::AccessibleTextRole).toString(), u"7 things"_s);
        QCOMPARE(count.data(CellTableModel::SortRole).toInt(), 7);
        QCOMPARE(count.data(CellTableModel::KeyRole).toString(), u"a"_s);
        QVERIFY(count.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(f.model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(f.model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(),
                 u"What it is"_s);
    }

    void theSameRowsChangeInPlace()
    {
        Fixture f;
        f.model.setRows({row(u"a"_s, 1), row(u"b"_s, 2)});
        QCOMPARE(f.reset.count(), 1);
        f.model.setRows({row(u"a"_s, 1), row(u"b"_s, 3)});
        QCOMPARE(f.reset.count(), 1);
        QCOMPARE(f.changed.count(), 1);
        QCOMPARE(f.changed.constFirst().constFirst().toModelIndex().row(), 1);
    }

    void otherRowsAreAReset()
    {
        Fixture f;
        f.model.setRows({row(u"a"_s, 1)});
        f.model.setRows({row(u"b"_s, 1)});
        QCOMPARE(f.reset.count(), 2);
    }

    void aRowMayHaveFewerCellsThanColumns()
    {
        Fixture f;
        f.model.setRows({{u"a"_s, {}}});
        QCOMPARE(f.model.index(0, 1).data().toString(), QString());
    }
};

QTEST_GUILESS_MAIN(TstCellTableModel)
#include "tst_celltablemodel.moc"
