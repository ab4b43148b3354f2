#include "ui/settings/privacyform.h"

#include "ui/settings/fieldmessage.h"
#include "ui/settings/formparts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::AttributeList;
using app::broadcast::Draft;
using app::broadcast::Profile;
namespace {

constexpr int leastLength = 64;
constexpr int mostLength = 64 * 1024 * 1024;
constexpr int usualLength = 2048;
constexpr int patternRows = 4;

} // namespace

PrivacyForm::PrivacyForm(QWidget *parent) : DraftSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, space::m, space::s, 0);
    column->setSpacing(space::s);
    buildMode(column);
    addTitle(column, tr("Attributes"));
    auto *grid = formGrid(column);
    buildAttributes(grid);
    buildNames(grid);
    buildLength(column);
    column->addStretch();
}

void PrivacyForm::buildMode(QVBoxLayout *column)
{
    m_privacy = new QCheckBox(tr("&Privacy Mode"));
    m_privacy->setObjectName(u"privacyMode"_s);
    const auto explanation =
        tr("Leaves out what was asked and answered. Tokens, cost, timing, model, user.id, "
           "session.id and your own metadata are still sent.");
    m_privacy->setAccessibleDescription(explanation);
    column->addWidget(m_privacy);
    column->addWidget(note(explanation));
    connect(m_privacy, &QCheckBox::toggled, this, &PrivacyForm::edited);
}

void PrivacyForm::buildAttributes(QGridLayout *grid)
{
    m_mode = choiceOf({tr("All leave"), tr("Only these leave"), tr("All but these leave")},
                      u"attributeMode"_s);
    m_patterns = new QPlainTextEdit;
    m_patterns->setObjectName(u"attributePatterns"_s);
    m_patterns->setAccessibleName(tr("Attribute names, one a line"));
    m_patterns->setPlaceholderText(u"gen_ai.usage.*\ntrace.metadata.team"_s);
    m_patterns->setTabChangesFocus(true);
    m_patterns->setFont(monospaceFont());
    m_patterns->setFixedHeight(patternRows * m_patterns->fontMetrics().lineSpacing() + space::l);
    m_patternProblem = new FieldMessage;
    addLabelled(grid, tr("&Which leave"), m_mode);
    const auto row = grid->rowCount();
    grid->addWidget(m_patterns, row, 1);
    grid->addWidget(m_patternProblem, row + 1, 1);
    const auto follow = [this] {
        const bool isList = m_mode->currentIndex() > 0;
        m_patterns->setVisible(isList);
        m_patternProblem->say(FieldMessage::Tone::Hint,
                              isList ? tr("One name a line; * stands for anything. service.name "
                                          "always leaves.")
                                     : QString());
    };
    connect(m_mode, &QComboBox::currentIndexChanged, this, follow);
    connect(m_mode, &QComboBox::activated, this, &PrivacyForm::edited);
    connect(m_patterns, &QPlainTextEdit::textChanged, this, &PrivacyForm::edited);
    follow();
}

void PrivacyForm::buildNames(QGridLayout *grid)
{
    m_profile = choiceOf({tr("As they came in"), tr("OpenRouter's names"),
                          tr("OpenTelemetry's GenAI names"), tr("Both")},
                         u"attributeProfile"_s);
    addLabelled(grid, tr("&Names"), m_profile);
    grid->addWidget(note(tr("OpenRouter's are those of the user guide, such as gen_ai.system. "
                            "Some platforms only understand the current names of "
                            "OpenTelemetry's GenAI conventions.")),
                    grid->rowCount(), 1);
    connect(m_profile, &QComboBox::activated, this, &PrivacyForm::edited);
}

void PrivacyForm::buildLength(QVBoxLayout *column)
{
    addTitle(column, tr("Long content"));
    m_shortens = new QCheckBox(tr("S&horten texts longer than"));
    m_shortens->setObjectName(u"shortenLong"_s);
    m_longest = new QSpinBox;
    m_longest->setObjectName(u"longestValue"_s);
    m_longest->setAccessibleName(tr("Longest text in bytes"));
    m_longest->setRange(leastLength, mostLength);
    m_longest->setValue(usualLength);
    m_longest->setSuffix(tr(" bytes"));
    m_longest->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_shortens);
    row->addWidget(m_longest);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(note(
        tr("Grafana Tempo cuts every value at 2,048 bytes, which breaks messages in the middle of "
           "their JSON. Shortening them here keeps them readable.")));
    connect(m_shortens, &QCheckBox::toggled, m_longest, &QWidget::setEnabled);
    connect(m_shortens, &QCheckBox::clicked, this, &PrivacyForm::edited);
    connect(m_longest, &QSpinBox::valueChanged, this, &PrivacyForm::edited);
    m_longest->setEnabled(false);
}

void PrivacyForm::present(const Draft &draft)
{
    const QSignalBlocker quiet(this);
    const auto &rules = draft.destination.rules;
    m_privacy->setChecked(draft.destination.privacyMode);
    m_mode->setCurrentIndex(int(rules.attributes.mode));
    QStringList patterns;
    for (const auto &pattern : rules.attributes.patterns)
        patterns << QString::fromStdString(pattern);
    m_patterns->setPlainText(patterns.join(u'\n'));
    m_profile->setCurrentIndex(int(rules.profile));
    m_shortens->setChecked(rules.longestValueBytes > 0);
    m_longest->setValue(rules.longestValueBytes > 0 ? int(rules.longestValueBytes) : usualLength);
}

void PrivacyForm::writeTo(Draft &draft) const
{
    auto &rules = draft.destination.rules;
    draft.destination.privacyMode = m_privacy->isChecked();
    rules.attributes.mode = AttributeList::Mode(m_mode->currentIndex());
    rules.attributes.patterns.clear();
    for (const auto &line : m_patterns->toPlainText().split(u'\n'))
        if (const auto pattern = line.trimmed(); !pattern.isEmpty())
            rules.attributes.patterns.push_back(pattern.toStdString());
    rules.profile = Profile(m_profile->currentIndex());
    rules.longestValueBytes = m_shortens->isChecked() ? std::size_t(m_longest->value()) : 0;
}

bool PrivacyForm::isListMissing() const
{
    return m_mode->currentIndex() > 0 && m_patterns->toPlainText().trimmed().isEmpty();
}

bool PrivacyForm::isValid() const { return !isListMissing(); }

QWidget *PrivacyForm::showProblems()
{
    if (!isListMissing())
        return nullptr;
    m_patternProblem->say(FieldMessage::Tone::Error,
                          tr("Name at least one attribute, or let all leave."));
    return m_patterns;
}

} // namespace ui
