#include "tests/support/accessibility.h"
#include "ui/widgets/taborder.h"

#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QStringList orderIn(QWidget &window)
{
    window.show();
    QStringList names;
    for (const auto *widget : tests::tabChain(window.findChild<QLineEdit *>(u"first"_s)))
        names << widget->objectName();
    return names;
}

} // namespace

class TstTabOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsLayouts()
    {
        QWidget window;
        auto *third = field(u"third"_s, &window);
        auto *second = field(u"second"_s, &window);
        auto *first = field(u"first"_s, &window);
        auto *column = new QVBoxLayout(&window);
        auto *row = new QHBoxLayout;
        row->addWidget(first);
        row->addWidget(second);
        column->addLayout(row);
        column->addWidget(third);
        ui::tabAsLaidOut(&window);
        QCOMPARE(orderIn(window), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    }

    void followsSplittersAndTabs()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *splitter = new QSplitter;
        auto *tabs = new QTabWidget;
        auto *page = new QWidget;
        auto *line = new QHBoxLayout(page);
        auto *last = field(u"last"_s, page);
        line->addWidget(field(u"inside"_s, page));
        line->addWidget(last);
        tabs->addTab(page, u"Page"_s);
        splitter->addWidget(tabs);
        splitter->insertWidget(0, field(u"first"_s, splitter));
        column->addWidget(splitter);
        ui::tabAsLaidOut(&window);
        QCOMPARE(orderIn(window),
                 (QStringList{u"first"_s, u"qt_tabwidget_tabbar"_s, u"inside"_s, u"last"_s}));
    }

    void goesToTheProxyOfAPart()
    {
        QWidget window;
        auto *second = field(u"second"_s, &window);
        auto *part = new QWidget(&window);
        auto *first = field(u"first"_s, part);
        part->setFocusProxy(first);
        (new QVBoxLayout(part))->addWidget(first);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(part);
        column->addWidget(second);
        ui::tabAsLaidOut(&window);
        QCOMPARE(orderIn(window), (QStringList{u"first"_s, u"second"_s}));
    }
};

QTEST_MAIN(TstTabOrder)
#include "tst_taborder.moc"
