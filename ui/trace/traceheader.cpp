#include "ui/trace/traceheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/trace/servicelegend.h"
#include "ui/trace/waterfalltext.h"
#include "ui/trace/waterfallview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

/// The root most of the trace hangs on; the first, where they are alike.
int mainRoot(const Outline &outline)
{
    int best = 0;
    for (int row = 0; row < outline.size(); row += outline.subtreeSize[std::size_t(row)]) {
        if (outline.subtreeSize[std::size_t(row)] > outline.subtreeSize[std::size_t(best)])
            best = row;
    }
    return best;
}

/// A button, because it leads to the first error.
class ErrorButton : public QToolButton
{
public:
    explicit ErrorButton(QWidget *parent) : QToolButton(parent)
    {
        setObjectName(u"errorCount"_s);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setToolTip(TraceHeader::tr("Go to the next error (E)"));
        setFocusPolicy(Qt::TabFocus);
        restyle();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        const bool isRecolored = event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::PaletteChange;
        if (isRecolored && !m_isRestyling)
            restyle();
    }

private:
    void restyle()
    {
        const QScopedValueRollback restyling(m_isRestyling, true);
        // asked of the program, because its own palette is already tinted
        const QColor red = colorsFor(QApplication::palette()).error;
        QPalette tinted;
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
            tinted.setColor(role, red);
        setPalette(tinted);
        setIcon(ui::icon(u"error"_s, palette()));
    }

    bool m_isRestyling = false;
};

} // namespace

TraceHeader::TraceHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(u"back"_s, tr("Back to the list"), this))
    , m_name(new ElidedLabel({}, this))
    , m_id(new TextLabel(TextLabel::Role::Monospace, {}, this))
    , m_copyId(new CopyButton(tr("Copy trace ID"), this))
    , m_more(new IconButton(u"more"_s, tr("More with this trace"), this))
    , m_facts(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_errors(new ErrorButton(this))
    , m_legend(new ServiceLegend(this))
    , m_repairs(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setToolTip( // the window listens to the key
        u"%1 (%2)"_s.arg(m_back->accessibleName(),
                         QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_copyId->setObjectName(u"copyTraceId"_s);
    m_name->setObjectName(u"traceName"_s);
    m_name->setFont(titleFont());
    m_id->setObjectName(u"traceIdLabel"_s);
    m_facts->setObjectName(u"traceFacts"_s);
    m_repairs->setObjectName(u"traceRepairs"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_back);
    first->addWidget(m_name, 1);
    first->addWidget(m_id);
    first->addWidget(m_copyId);
    first->addWidget(m_more);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(controlHeight + space::s, 0, 0, 0);
    second->setSpacing(space::l);
    second->addWidget(m_facts);
    second->addWidget(m_errors);
    second->addWidget(m_repairs);
    second->addWidget(m_legend, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::xs);
    column->addLayout(first);
    column->addLayout(second);

    connect(m_back, &QToolButton::clicked, this, &TraceHeader::backRequested);
    connect(static_cast<QToolButton *>(m_errors), &QToolButton::clicked, this,
            &TraceHeader::errorRequested);
    addMenu();
}

void TraceHeader::addMenu()
{
    m_more->setObjectName(u"moreButton"_s);
    m_more->setToolTip(m_more->accessibleName());
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"traceMenu"_s);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT menuWanted(menu);
    });
    connect(m_more, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void TraceHeader::showId(app::trace::TraceId id)
{
    const QString hex = QString::fromStdString(toHex(id));
    m_id->setText(shortId(hex));
    m_id->setToolTip(hex);
    m_id->setAccessibleName(tr("Trace ID"));
    m_id->setAccessibleDescription(hex);
    m_copyId->setCopyText(hex);
    m_name->setText(tr("Trace"));
    m_facts->clear();
    m_repairs->clear();
    m_errors->hide();
    m_repairs->hide();
    m_legend->setEntries({});
}

void TraceHeader::showOutline(const Outline &outline, const WaterfallView &view)
{
    if (outline.size() == 0)
        return;
    m_name->setText(oneLine(outline.span(mainRoot(outline)).name));
    fillFacts(outline);
    QList<ServiceLegend::Entry> entries;
    for (int i = 0; i < int(outline.services.size()); ++i) {
        const auto &name = outline.services[std::size_t(i)];
        entries.append({name.empty() ? tr("unknown service") : oneLine(name), view.colorOf(i)});
    }
    m_legend->setEntries(std::move(entries));
}

void TraceHeader::fillFacts(const Outline &outline)
{
    m_facts->setText(
        QStringList{formatTime(outline.startUnixNano), formatDuration(outline.durationNs),
                    outline.size() == 1 ? tr("1 span") : tr("%Ln spans", nullptr, outline.size())}
            .join(u"  ·  "_s));
    m_facts->setToolTip(formatTimeUtc(outline.startUnixNano));
    m_errors->setVisible(outline.notes.errors > 0);
    const int errors = outline.notes.errors;
    static_cast<QToolButton *>(m_errors)->setText(errors == 1 ? tr("1 error")
                                                              : tr("%Ln errors", nullptr, errors));
    const QStringList repairs = repairNotes(outline.notes);
    m_repairs->setVisible(!repairs.isEmpty());
    m_repairs->setText(repairs.join(u" · "_s));
}

} // namespace ui
