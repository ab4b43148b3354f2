#include "ui/trace/tracetoolbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int narrowest = 320;

QToolButton *toggle(const QString &name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QHBoxLayout *lineIn(QWidget *widget)
{
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    return line;
}

} // namespace

TraceToolbar::TraceToolbar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_firstLine(new QHBoxLayout)
    , m_find(new QLineEdit(this))
    , m_findState(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_next(new IconButton(u"chevron-down"_s, tr("Next match"), this))
    , m_previous(new IconButton(u"chevron-up"_s, tr("Previous match"), this))
    , m_matchesOnly(toggle(u"matchesOnly"_s, tr("Matches only"),
                           tr("Show only what is found, with its ancestors"), this))
    , m_root(new QToolButton(this))
    , m_everything(new QToolButton(this))
    , m_rawTimes(toggle(u"rawTimes"_s, tr("Times as sent"),
                        tr("Where clocks disagree, spans are moved; show them as they were sent"),
                        this))
{
    setObjectName(u"traceToolbar"_s);
    m_viewsBox = makeViews();
    m_findBox = makeFind();
    m_firstLine->setSpacing(space::l);
    m_firstLine->addWidget(m_viewsBox);
    m_firstLine->addStretch(1);
    m_firstLine->addWidget(m_findBox, 2);
    m_column->setContentsMargins(space::m, 0, space::m, space::s);
    m_column->setSpacing(space::xs);
    m_column->addLayout(m_firstLine);
    m_column->addWidget(makePills());
    setMinimumWidth(narrowest); // less than both lines need, so that the search can move
}

/// With large type on a small screen the search goes below the views, before their names are cut.
void TraceToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_viewsBox->sizeHint().width() + m_findBox->minimumSizeHint().width()
        + 2 * space::m + space::l;
    if ((width() < needed) == m_isNarrow)
        return;
    m_isNarrow = !m_isNarrow;
    if (m_isNarrow) {
        m_firstLine->removeWidget(m_findBox);
        m_column->insertWidget(1, m_findBox);
    } else {
        m_column->removeWidget(m_findBox);
        m_firstLine->addWidget(m_findBox, 2);
    }
}

QToolButton *TraceToolbar::addView(TraceViewKind view, const QString &name, const QString &text)
{
    auto *button = toggle(name, text, tr("%1 (%2)").arg(text, QString::number(int(view))), this);
    button->setAutoRaise(true);
    m_views.insert(int(view), button);
    connect(button, &QToolButton::clicked, this, [this, view] { Q_EMIT viewChosen(view); });
    return button;
}

QWidget *TraceToolbar::makeViews()
{
    auto *box = new QWidget(this);
    auto *line = lineIn(box);
    auto *group = new QButtonGroup(box);
    for (auto *button :
         {addView(TraceViewKind::Waterfall, u"viewWaterfall"_s, tr("Waterfall")),
          addView(TraceViewKind::Flame, u"viewFlame"_s, tr("Flame graph")),
          addView(TraceViewKind::Conversation, u"viewConversation"_s, tr("Conversation")),
          addView(TraceViewKind::Table, u"viewTable"_s, tr("Table")),
          addView(TraceViewKind::Statistics, u"viewStatistics"_s, tr("Statistics")),
          addView(TraceViewKind::Log, u"viewLog"_s, tr("Log"))}) {
        group->addButton(button);
        line->addWidget(button);
    }
    setView(TraceViewKind::Waterfall);
    return box;
}

QWidget *TraceToolbar::makeFind()
{
    auto *box = new QWidget(this);
    auto *line = lineIn(box);
    m_find->setObjectName(u"findField"_s);
    m_find->setAccessibleName(tr("Find in the trace"));
    m_find->setPlaceholderText(tr("Find in names, services, IDs, attributes"));
    m_find->setToolTip(tr("Find in the trace (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(160);
    m_find->setMaximumWidth(420);
    m_find->installEventFilter(this);
    m_findState->setObjectName(u"findState"_s);
    m_next->setObjectName(u"findNext"_s);
    const auto withKey = [](const QString &name, const QKeySequence &key) {
        return u"%1 (%2)"_s.arg(name, key.toString(QKeySequence::NativeText));
    };
    m_next->setToolTip(withKey(tr("Next match"), QKeySequence(Qt::Key_F3)));
    m_previous->setObjectName(u"findPrevious"_s);
    m_previous->setToolTip(withKey(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3)));
    line->addStretch(1);
    line->addWidget(m_find, 3);
    line->addWidget(m_findState);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_matchesOnly);
    connect(m_find, &QLineEdit::textChanged, this, &TraceToolbar::findChanged);
    connect(m_matchesOnly, &QToolButton::toggled, this, &TraceToolbar::findChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT nextRequested(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT nextRequested(-1); });
    return box;
}

QToolButton *TraceToolbar::addPill(bool Pills::*pill, const QString &name, const QString &text,
                                   const QString &tip)
{
    auto *button = toggle(name, text, tip, this);
    m_pills.append({pill, button});
    connect(button, &QToolButton::toggled, this, &TraceToolbar::pillsChanged);
    return button;
}

QWidget *TraceToolbar::makePills()
{
    auto *box = new QWidget(this);
    auto *line = lineIn(box);
    line->addWidget(
        addPill(&Pills::errors, u"pillErrors"_s, tr("Errors"), tr("Only spans that failed")));
    line->addWidget(addPill(&Pills::slow, u"pillSlow"_s, tr("Slow"),
                            tr("Only spans that take at least 70 % of the longest one's time")));
    line->addWidget(addPill(&Pills::critical, u"pillCritical"_s, tr("Critical path"),
                            tr("Only spans that the end of the trace waited for")));
    line->addWidget(addPill(&Pills::calls, u"pillCalls"_s, tr("LLM only"),
                            tr("Only calls to language models")));
    line->addWidget(addPill(&Pills::logical, u"pillLogical"_s, tr("Logical view"),
                            tr("Fold away spans that tell nothing of models, agents or tools")));
    m_everything->setObjectName(u"showEverything"_s);
    m_everything->setAutoRaise(true);
    m_everything->setToolTip(tr("Show all spans again"));
    m_everything->hide();
    m_root->setObjectName(u"leaveRoot"_s);
    m_root->setAutoRaise(true);
    m_root->setToolTip(tr("Back to the whole trace (Backspace)"));
    m_root->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_root->hide();
    for (auto *button : {m_root, m_everything})
        button->setFocusPolicy(Qt::TabFocus);
    m_rawTimes->hide();
    line->addSpacing(space::s);
    line->addWidget(m_root);
    line->addWidget(m_everything);
    line->addStretch(1);
    line->addWidget(m_rawTimes);
    connect(m_root, &QToolButton::clicked, this, &TraceToolbar::rootLeft);
    connect(m_everything, &QToolButton::clicked, this, &TraceToolbar::everythingRequested);
    connect(m_rawTimes, &QToolButton::clicked, this, &TraceToolbar::rawTimesChosen);
    return box;
}

void TraceToolbar::setView(TraceViewKind view)
{
    if (auto *button = m_views.value(int(view)))
        button->setChecked(true);
    // Tab goes to the one that is shown, arrows from there; Qt arranges that only once one of them has the focus
    for (auto *button : std::as_const(m_views))
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::ClickFocus);
}

void TraceToolbar::setPills(const Pills &pills)
{
    for (const auto &[pill, button] : std::as_const(m_pills)) {
        const QSignalBlocker quiet(button);
        button->setChecked(pills.*pill);
    }
}

Pills TraceToolbar::pills() const
{
    Pills pills;
    for (const auto &[pill, button] : m_pills)
        pills.*pill = button->isChecked();
    return pills;
}

void TraceToolbar::setOffers(bool hasErrors, bool tellsOfModels)
{
    for (const auto &[pill, button] : std::as_const(m_pills)) {
        if (pill == &Pills::errors)
            button->setEnabled(hasErrors || button->isChecked());
        if (pill == &Pills::calls || pill == &Pills::logical)
            button->setEnabled(tellsOfModels || button->isChecked());
    }
}

QString TraceToolbar::findText() const { return m_find->text(); }

void TraceToolbar::setFindText(const QString &text)
{
    const QSignalBlocker quiet(m_find);
    m_find->setText(text);
}

void TraceToolbar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool TraceToolbar::isMatchesOnly() const { return m_matchesOnly->isChecked(); }

void TraceToolbar::setMatchesOnly(bool isOnly)
{
    const QSignalBlocker quiet(m_matchesOnly);
    m_matchesOnly->setChecked(isOnly);
}

void TraceToolbar::setFindState(const QString &text) { m_findState->setText(text); }

void TraceToolbar::setShown(const QString &text)
{
    m_everything->setText(text);
    m_everything->setVisible(!text.isEmpty());
}

void TraceToolbar::setRootName(const QString &name)
{
    constexpr int longest = 40;
    const QString shown = name.size() > longest ? name.left(longest) + u'…' : name;
    m_root->setIcon(icon(u"back"_s, palette()));
    m_root->setText(tr("Only below %1").arg(shown));
    m_root->setVisible(!name.isEmpty());
}

void TraceToolbar::setRawTimes(bool isOffered, bool isRaw)
{
    m_rawTimes->setVisible(isOffered);
    m_rawTimes->setChecked(isRaw);
}

bool TraceToolbar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        Q_EMIT nextRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace ui
