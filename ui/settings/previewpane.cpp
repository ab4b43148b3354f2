#include "ui/settings/previewpane.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "ui/settings/formparts.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace ui {
using namespace Qt::StringLiterals;
using Fate = PreviewRow::Fate;
namespace {

enum Column { Key, Here, There, Happens };
constexpr int leastHeight = 220;

QString iconOf(Fate fate)
{
    switch (fate) {
    case Fate::Added: return u"add"_s;
    case Fate::Changed: return u"edit"_s;
    case Fate::Removed: return u"remove"_s;
    case Fate::Same: break;
    }
    return u"check"_s;
}

QString oneLine(QString text)
{
    constexpr qsizetype most = 160;
    return text.left(most).simplified();
}

} // namespace

PreviewPane::PreviewPane(app::sources::TraceSource *source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_which(note({}))
    , m_verdict(new MessageBar)
    , m_all(new QCheckBox(tr("Also show what stays as it is")))
    , m_tree(new QTreeWidget)
{
    m_which->setObjectName(u"previewTrace"_s);
    m_verdict->setObjectName(u"previewVerdict"_s);
    m_all->setObjectName(u"previewAll"_s);
    m_tree->setObjectName(u"previewTree"_s);
    m_tree->setAccessibleName(tr("Preview of a trace at this destination"));
    m_tree->setHeaderLabels({tr("Attribute"), tr("Here"), tr("There"), tr("What happens")});
    m_tree->setMinimumHeight(leastHeight);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    for (int section = Key; section <= There; ++section)
        m_tree->header()->setSectionResizeMode(section, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Happens, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, space::m, space::s, 0);
    column->setSpacing(space::s);
    column->addWidget(m_which);
    column->addWidget(m_verdict);
    column->addWidget(m_tree, 1);
    column->addWidget(m_all);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::make);
    connect(m_all, &QCheckBox::toggled, this, &PreviewPane::fill);
}

PreviewPane::~PreviewPane() { m_making.cancel(); }

void PreviewPane::follow(const app::broadcast::Destination &destination)
{
    m_destination = destination;
    if (isVisible())
        m_soon.start();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_example.batch || m_isAsking) {
        m_soon.start();
        return;
    }
    m_isAsking = true;
    m_which->setText(tr("Looking for a recent trace…"));
    findExampleTrace(m_source, this, [this](const ExampleTrace &example) {
        m_isAsking = false;
        m_example = example;
        make();
    });
}

void PreviewPane::make()
{
    if (!m_example.batch)
        return;
    const auto name = m_destination.name.isEmpty() ? tr("this destination") : m_destination.name;
    m_which->setText(
        m_example.isSample
            ? tr("No trace is stored yet. This is what the sample trace would look like at %1.")
                  .arg(name)
            //: %1 is the name of a trace, %2 a time, %3 the name of a destination
            : tr("What your latest trace “%1” of %2 would look like at %3.")
                  .arg(m_example.name, formatTime(m_example.startUnixNano), name));
    m_making.cancel();
    m_making = app::runOn<Made>(
        QThreadPool::globalInstance(),
        [batch = m_example.batch, destination = m_destination](const QPromise<Made> &) {
            const auto preview = app::broadcast::previewOf(*batch, destination);
            return Made{preview.choice, previewRows(*batch, preview)};
        });
    app::deliver(m_making, this, [this](const Made &made) { present(made); });
}

void PreviewPane::present(const Made &made)
{
    m_made = made;
    const auto sentence = sentenceOf(made.choice);
    const auto changes = std::count_if(made.rows.begin(), made.rows.end(),
                                       [](const auto &row) { return row.fate != Fate::Same; });
    if (!sentence.isEmpty())
        m_verdict->showMessage(MessageBar::Tone::Warning, sentence);
    else if (changes == 0)
        m_verdict->showMessage(MessageBar::Tone::Info,
                               tr("Everything of this trace is sent as it is."));
    else
        m_verdict->clear();
    fill();
}

void PreviewPane::fill()
{
    m_tree->clear();
    QTreeWidgetItem *span = nullptr;
    int spanNumber = 0;
    int changes = 0;
    for (const auto &row : std::as_const(m_made.rows)) {
        if (row.fate == Fate::Same && !m_all->isChecked())
            continue;
        if (row.spanNumber != spanNumber) {
            span = new QTreeWidgetItem(m_tree, {row.span});
            spanNumber = row.spanNumber;
            changes = 0;
        }
        span->addChild(itemFor(row));
        changes += row.fate == Fate::Same ? 0 : 1;
        span->setText(Happens, tr("%n differences", nullptr, changes));
    }
    m_tree->expandAll();
}

QTreeWidgetItem *PreviewPane::itemFor(const PreviewRow &row) const
{
    const auto colors = colorsFor(palette());
    const auto happens =
        row.why.isEmpty() ? wordOf(row.fate) : wordOf(row.fate) + u": "_s + row.why;
    auto *item =
        new QTreeWidgetItem(QStringList{row.key, oneLine(row.here), oneLine(row.there), happens});
    item->setToolTip(Key, row.key);
    item->setToolTip(Here, row.here);
    item->setToolTip(There, row.there);
    item->setToolTip(Happens, happens);
    item->setIcon(Happens, icon(iconOf(row.fate), palette()));
    if (row.fate == Fate::Same) {
        for (int section = Key; section <= Happens; ++section)
            item->setForeground(section, colors.muted);
        return item;
    }
    if (row.fate == Fate::Removed) {
        auto struck = m_tree->font();
        struck.setStrikeOut(true);
        item->setFont(Key, struck);
        item->setFont(Here, struck);
        item->setForeground(Here, colors.muted);
    }
    return item;
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui
