#include "ui/explore/querybar.h"

#include "app/traceql/diagnose.h"
#include "app/traceql/format.h"
#include "ui/explore/customrange.h"
#include "ui/explore/querybuilder.h"
#include "ui/explore/queryedit.h"
#include "ui/explore/querypanel.h"
#include "ui/explore/timerangebutton.h"
#include "ui/models/describe.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int pauseMs = 600;

/// A word that does something, in the row of tools.
template <typename Button>
Button *toolButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new Button(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(controlHeight);
    return button;
}

/// Whether the mistake lies at the end of the text, or is a bracket that nobody has closed yet.
bool isUnfinished(const app::Error &error, const std::string &text)
{
    if (!error.place || error.place->end > int(text.size()))
        return true;
    const auto place = *error.place;
    const auto marked = std::string_view(text).substr(std::size_t(place.begin),
                                                      std::size_t(place.end - place.begin));
    const auto lastWritten = text.find_last_not_of(" \t\r\n");
    return marked == "{" || marked == "(" || place.end > int(lastWritten);
}

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QueryEdit(this))
    , m_builder(new QueryBuilder(*m_edit, this))
    , m_time(new TimeRangeButton(this))
    , m_run(new QPushButton(this))
    , m_range(new CustomRange(this))
    , m_error(new MessageBar(this))
    , m_noteBar(new MessageBar(this))
    , m_queries(toolButton<QToolButton>(u"queriesButton"_s, tr("Queries"), this))
    , m_panel(new QueryPanel(
          m_book, [this] { return query(); }, this))
    , m_format(toolButton<QToolButton>(u"formatButton"_s, tr("Format"), this))
    , m_tools(new QHBoxLayout)
    , m_live(new Toggle(tr("Live"), this))
{
    m_error->setObjectName(u"queryError"_s);
    m_noteBar->setObjectName(u"queryNotes"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_builder);
    makeRow();
    column->addWidget(m_error);
    column->addWidget(m_noteBar);
    column->addWidget(m_range);
    makeTools();
    QWidget::setTabOrder(m_builder->lastInTabOrder(), m_edit);
    makeKeys();
    connect(&m_book, &QueryBook::failed, this, [this](const app::Error &error) {
        m_error->showMessage(MessageBar::Tone::Warning, tr("Queries are not kept"),
                             describe(error));
    });
    setRunning(false);
    m_thinking.setSingleShot(true);
    m_thinking.setInterval(pauseMs);
    connect(&m_thinking, &QTimer::timeout, this, &QueryBar::diagnose);
}

void QueryBar::makeRow()
{
    m_edit->setObjectName(u"queryEdit"_s);
    m_edit->setAccessibleName(tr("Query in TraceQL"));
    m_edit->setPlaceholderText(tr("{ } finds every trace"));
    m_time->setObjectName(u"timeRangeButton"_s);
    m_run->setObjectName(u"runButton"_s);
    m_run->setFixedHeight(controlHeight);
    m_run->setDefault(true);
    m_run->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(tr("Cancel")),
                                    fontMetrics().horizontalAdvance(tr("Run")))
                           + 3 * space::xl);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1, Qt::AlignTop);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_run, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    connect(m_edit, &QueryEdit::runRequested, this, &QueryBar::runRequested);
    connect(m_edit, &QueryEdit::leftDown, this, &QueryBar::leftDown);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_thinking.start(); });
    connect(m_builder, &QueryBuilder::edited, this, &QueryBar::runRequested);
    connect(m_builder, &QueryBuilder::refused, this, [this](const app::Error &error) {
        m_error->showMessage(MessageBar::Tone::Error, tr("This cannot stand in the query"),
                             describeQueryError(error, query().toStdString()));
    });
    connect(m_time, &TimeRangeButton::chosen, this, &QueryBar::timeChosen);
    connect(m_time, &TimeRangeButton::customRequested, this,
            [this] { m_range->edit(m_time->choice(), app::now()); });
    connect(m_range, &CustomRange::chosen, this, [this](const TimeChoice &choice) {
        m_time->setChoice(choice);
        Q_EMIT timeChosen(choice);
    });
    connect(m_run, &QAbstractButton::clicked, this,
            [this] { m_isRunning ? Q_EMIT cancelRequested() : Q_EMIT runRequested(); });
}

void QueryBar::makeTools()
{
    m_live->setObjectName(u"liveToggle"_s);
    m_live->setAccessibleName(tr("Live"));
    setLiveAvailable(true);
    m_live->setChecked(true);
    m_queries->setToolTip(tr("Saved queries, history and examples (Ctrl+H)"));
    m_format->setToolTip(tr("Lay the query out on lines (Ctrl+Shift+F)"));
    auto *hint =
        new TextLabel(TextLabel::Role::Caption, tr("Enter runs, Ctrl+Space completes"), this);

    m_tools->setSpacing(space::xs);
    m_tools->addWidget(m_queries);
    m_tools->addWidget(m_format);
    m_tools->addSpacing(space::s);
    m_tools->addWidget(hint);
    m_tools->addStretch(1);
    m_tools->addWidget(m_live);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_tools);

    connect(m_queries, &QAbstractButton::clicked, this, [this] { m_panel->open(*m_queries); });
    connect(m_panel, &QueryPanel::chosen, this, &QueryBar::runRemembered);
    connect(m_format, &QAbstractButton::clicked, this, &QueryBar::formatQuery);
    connect(m_live, &QAbstractButton::toggled, this, &QueryBar::liveToggled);
}

void QueryBar::makeKeys()
{
    const auto onKey = [this](const QKeySequence &key, const QString &words, auto slot) {
        auto *shortcut = new QShortcut(key, parentWidget() ? parentWidget() : this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_L), tr("To the query"), &QueryBar::focusQuery);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Run the query"), &QueryBar::runRequested);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), tr("Run the query"), &QueryBar::runRequested);
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Format the query"),
          &QueryBar::formatQuery);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_H), tr("Saved queries, history and examples"),
          [this] { m_panel->open(*m_queries); });
    connect(m_edit, &QueryEdit::olderRequested, this,
            [this] { recall(m_book.history().older(m_edit->query())); });
    connect(m_edit, &QueryEdit::newerRequested, this, [this] { recall(m_book.history().newer()); });
}

QString QueryBar::query() const { return m_edit->query(); }

void QueryBar::setQuery(const QString &query)
{
    if (query != m_edit->query())
        m_edit->setQuery(query);
}

TimeChoice QueryBar::time() const { return m_time->choice(); }

void QueryBar::setTime(const TimeChoice &time) { m_time->setChoice(time); }

void QueryBar::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_run->setText(isRunning ? tr("Cancel") : tr("Run"));
    m_run->setAccessibleName(isRunning ? tr("Cancel the search") : tr("Run the query"));
    m_run->setToolTip(isRunning ? tr("Stop the search (Esc)") : tr("Run the query (Ctrl+Enter)"));
}

void QueryBar::setFacts(QueryFacts *facts)
{
    m_edit->setFacts(facts);
    m_builder->setFacts(facts);
}

void QueryBar::setLiveAvailable(bool isAvailable)
{
    m_live->setEnabled(isAvailable);
    m_live->setToolTip(isAvailable
                           ? tr("Show new traces as they arrive")
                           : tr("A remote source does not tell of new traces; run the query again. "
                                "The Live page follows this computer."));
}

void QueryBar::showError(const app::Error &error)
{
    m_thinking.stop();
    m_error->showMessage(MessageBar::Tone::Error, tr("This query cannot run"),
                         describeQueryError(error, query().toStdString()));
    if (error.place)
        m_edit->markErrors({*error.place});
}

void QueryBar::clearError()
{
    m_thinking.stop();
    m_error->clear();
    m_edit->clearMarks();
}

void QueryBar::addNotes(const QStringList &notes)
{
    for (const auto &note : notes) {
        if (!m_notes.contains(note))
            m_notes.append(note);
    }
    if (!m_notes.isEmpty())
        m_noteBar->showMessage(MessageBar::Tone::Info, tr("About this answer"),
                               m_notes.join(u'\n'));
}

void QueryBar::clearNotes()
{
    m_notes.clear();
    m_noteBar->clear();
}

/// In a pause of writing: every mistake is marked, the first one is told. What is not finished is no mistake before the
/// query is run.
void QueryBar::diagnose()
{
    const auto text = query().trimmed().isEmpty() ? std::string() : query().toStdString();
    auto errors = text.empty() ? std::vector<app::Error>() : app::traceql::diagnose(text);
    if (m_edit->hasFocus())
        std::erase_if(errors, [&](const app::Error &error) { return isUnfinished(error, text); });
    if (errors.empty())
        return clearError();
    std::vector<app::TextRange> places;
    for (const auto &error : errors)
        places.push_back(error.place.value_or(app::TextRange()));
    showError(errors.front());
    m_edit->markErrors(places);
}

void QueryBar::formatQuery()
{
    const auto formatted = app::traceql::format(query().toStdString());
    if (formatted)
        setQuery(QString::fromStdString(*formatted));
    else
        showError(formatted.error());
}

void QueryBar::enter() { m_edit->setFocus(Qt::OtherFocusReason); }

void QueryBar::editSelection() { m_builder->editSelection(); }

void QueryBar::focusQuery()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QueryBar::runRemembered(const QString &query)
{
    setQuery(query);
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT runRequested();
}

void QueryBar::recall(const QString &query)
{
    if (!query.isNull())
        setQuery(query);
}

} // namespace ui
