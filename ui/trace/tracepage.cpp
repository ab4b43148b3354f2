#include "ui/trace/tracepage.h"

#include "app/async/deliver.h"
#include "app/async/runon.h"
#include "ui/theme/colors.h"
#include "ui/trace/detailspanel.h"
#include "ui/trace/skeleton.h"
#include "ui/trace/traceheader.h"
#include "ui/trace/tracetoolbar.h"
#include "ui/trace/traceviews.h"
#include "ui/trace/waterfallview.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int patienceMs = 150;
constexpr int narrowWidth = 860;

QString sentenceFor(const app::Error &error)
{
    using Kind = app::Error::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return TracePage::tr(
            "This trace is not here. It may have been removed to keep the store within its size.");
    case Kind::Unreachable:
        return TracePage::tr("The server that holds this trace does not answer.");
    case Kind::Unauthorized:
        return TracePage::tr("The server refuses to show this trace with the stored key.");
    case Kind::Corrupt: return TracePage::tr("This trace cannot be read: its data is damaged.");
    default:
        return TracePage::tr("The trace could not be read: %1")
            .arg(QString::fromStdString(error.detail));
    }
}

} // namespace

TracePage::TracePage(app::sources::TraceSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_header(new TraceHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_blank(new QWidget(this))
    , m_skeleton(new WaterfallSkeleton(this))
    , m_problem(new EmptyState(u"warning"_s, {}, tr("Try again"), this))
    , m_content(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_content))
    , m_toolbar(new TraceToolbar(m_content))
    , m_views(new TraceViews(m_toolbar, m_splitter))
    , m_details(new DetailsPanel(m_splitter))
{
    setObjectName(u"tracePage"_s);
    m_problem->setObjectName(u"traceProblem"_s);
    m_skeleton->setObjectName(u"traceSkeleton"_s);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({620, 380});
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_toolbar);
    content->addWidget(m_splitter, 1);
    for (QWidget *page : {m_blank, m_skeleton, static_cast<QWidget *>(m_problem), m_content})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    addShortcuts();
    connectParts();
}

void TracePage::connectParts()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    connect(m_header, &TraceHeader::backRequested, this, &TracePage::closed);
    connect(m_header, &TraceHeader::errorRequested, this, [this] { m_views->goToError(1); });
    connect(m_header, &TraceHeader::menuWanted, this, &TracePage::menuWanted);
    connect(m_problem, &EmptyState::actionTriggered, this, &TracePage::ask);
    connect(m_views, &TraceViews::currentRowChanged, this, &TracePage::showRow);
    connect(m_views, &TraceViews::analyzed, m_details, &DetailsPanel::setAnalysis);
    connect(m_details, &DetailsPanel::rowChosen, m_views, &TraceViews::setCurrentRow);
    connect(m_toolbar, &TraceToolbar::rawTimesChosen, this, [this](bool isRaw) {
        m_wanted = state();
        m_wanted.rawTimes = isRaw;
        build(m_views->outline()->trace);
    });
    m_views->setSource(m_source);
    connect(m_views, &TraceViews::spanRequested, this, &TracePage::goTo);
    connect(m_details, &DetailsPanel::sessionRequested, m_views, &TraceViews::showSession);
    connect(m_details, &DetailsPanel::groupRequested, m_views, &TraceViews::groupBy);
    connect(m_details, &DetailsPanel::columnRequested, m_views, &TraceViews::addColumn);
    connect(m_details, &DetailsPanel::spanRequested, this, &TracePage::goTo);
    connect(m_details, &DetailsPanel::filterRequested, this, &TracePage::filterRequested);
}

/// Within the trace the selection moves; another trace is the window's business, so that one can go back.
void TracePage::goTo(const app::trace::TraceId &trace, const app::trace::SpanId &span)
{
    const auto &outline = m_views->outline();
    const bool isHere = outline && outline->span(0).traceId == trace;
    if (const int row = isHere ? rowOf(*outline, span) : -1; row >= 0)
        m_views->setCurrentRow(row);
    else if (!isHere)
        Q_EMIT traceRequested(trace, span);
}

/// The buttons for F3 only name the key: a button with a shortcut acts late, because it shows itself pressed first.
void TracePage::addShortcuts()
{
    const auto add = [this](const QString &words, const QKeySequence &key, auto act) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Find in the trace"), QKeySequence::Find, [this] { m_toolbar->focusFind(); });
    add(tr("Next match"), QKeySequence(Qt::Key_F3), [this] { m_views->goToMatch(1); });
    add(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_views->goToMatch(-1); });
}

void TracePage::run(TraceCommand command) { m_views->run(command); }

TracePage::~TracePage() { m_running.cancel(); }

void TracePage::open(app::trace::TraceId id, app::trace::SpanId select)
{
    TracePageState fresh;
    fresh.selected = select;
    open(id, fresh);
}

void TracePage::open(app::trace::TraceId id, const TracePageState &state)
{
    m_id = id;
    m_wanted = state;
    ask();
}

TracePageState TracePage::state() const
{
    if (m_stack->currentWidget() != m_content)
        return m_wanted;
    TracePageState state = m_views->state();
    state.rawTimes = m_wanted.rawTimes;
    return state;
}

TracePlace TracePage::place() const
{
    TracePlace place{.id = m_id, .span = state().selected};
    const auto &outline = m_views->outline();
    if (m_stack->currentWidget() == m_content && outline) {
        place.startUnixNano = outline->startUnixNano;
        place.endUnixNano = outline->startUnixNano + outline->durationNs;
    }
    return place;
}

void TracePage::ask()
{
    m_header->showId(m_id);
    m_stack->setCurrentWidget(m_blank);
    m_patience.start();
    m_running.cancel();
    m_running = m_source.trace(m_id);
    app::deliver(m_running, this,
                 [this, asked = ++m_generation](
                     app::Result<std::shared_ptr<const app::trace::Trace>> answer) {
                     if (asked != m_generation)
                         return;
                     if (answer)
                         build(*std::move(answer));
                     else
                         showError(answer.error());
                 });
}

void TracePage::build(std::shared_ptr<const app::trace::Trace> trace)
{
    using Built = std::shared_ptr<const Outline>;
    const Times times = m_wanted.rawTimes ? Times::Raw : Times::Repaired;
    auto built = app::runOn<Built>(
        QThreadPool::globalInstance(), [trace = std::move(trace), times](QPromise<Built> &) {
            return std::make_shared<const Outline>(buildOutline(trace, times));
        });
    app::deliver(built, this, [this, asked = m_generation](Built outline) {
        if (asked == m_generation)
            showOutline(std::move(outline));
    });
}

void TracePage::showOutline(std::shared_ptr<const Outline> outline)
{
    m_patience.stop();
    if (outline->size() == 0)
        return showError({app::Error::Kind::NotFound, "a trace without spans", {}});
    m_views->setOutline(outline);
    m_header->showOutline(*outline, m_views->waterfall());
    m_toolbar->setRawTimes(outline->notes.clocksShifted > 0 || m_wanted.rawTimes,
                           m_wanted.rawTimes);
    m_stack->setCurrentWidget(m_content);
    m_views->restore(m_wanted);
    if (m_views->currentRow() < 0)
        m_views->setCurrentRow(0);
    m_views->enter();
    const auto &first = *outline->trace->spans[std::size_t(outline->spanIndex[0])].span;
    Q_EMIT shown(m_id, QString::fromStdString(first.name));
}

void TracePage::showError(const app::Error &error)
{
    m_patience.stop();
    m_problem->setSentence(sentenceFor(error));
    m_stack->setCurrentWidget(m_problem);
}

void TracePage::showRow(int row)
{
    const auto &outline = m_views->outline();
    if (row >= 0)
        m_details->setServiceColor(
            m_views->waterfall().colorOf(outline->service[std::size_t(row)]));
    m_details->showRow(outline, row);
}

void TracePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto orientation = width() < narrowWidth ? Qt::Vertical : Qt::Horizontal;
    if (orientation == m_splitter->orientation())
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes({620, 380});
}

void TracePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_views->outline())
        return;
    m_header->showOutline(*m_views->outline(), m_views->waterfall());
}

} // namespace ui
