#include "ui/explore/firststeps.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int widest = 560;

TextLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(TextLabel::Role::Muted, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

class FirstSteps::CopyLine final : public Card
{
public:
    explicit CopyLine(QWidget *parent)
        : Card(parent)
        , m_text(new TextLabel(TextLabel::Role::Monospace, {}, this))
        , m_copy(new CopyButton(FirstSteps::tr("Copy this line"), this))
    {
        m_text->setObjectName(u"endpointLine"_s);
        m_text->setAccessibleName(FirstSteps::tr("Line to set in the environment"));
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_copy->setObjectName(u"copyEndpoint"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(m_text, 1);
        row->addWidget(m_copy);
        contentLayout()->addLayout(row);
        contentLayout()->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    }
    void setLine(const QString &line)
    {
        m_text->setText(line);
        m_copy->setCopyText(line);
    }

private:
    TextLabel *m_text;
    CopyButton *m_copy;
};

FirstSteps::FirstSteps(QWidget *parent) : QWidget(parent), m_line(new CopyLine(this))
{
    auto *steps = new QWidget(this);
    steps->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(steps);
    column->setSpacing(space::m);
    column->addWidget(new TextLabel(TextLabel::Role::Title, tr("No traces yet"), steps));
    column->addWidget(paragraph(tr("Set this line in the environment of any "
                                   "program that uses an OpenTelemetry SDK, then start it:"),
                                steps));
    column->addWidget(m_line);
    auto *connecting = new QPushButton(tr("&Connect your program…"), steps);
    connecting->setObjectName(u"connectProgramFirst"_s);
    connecting->setAutoDefault(false);
    connect(connecting, &QPushButton::clicked, this, &FirstSteps::connectRequested);
    column->addWidget(
        paragraph(tr("A program without one can send its calls through Spancast instead:"), steps));
    column->addWidget(connecting, 0, Qt::AlignLeading);
    column->addWidget(
        paragraph(tr("Its first trace shows up here by itself. You can also drop a file with "
                     "traces (OTLP JSON or protobuf) onto this window."),
                  steps));

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(steps, 8);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
    setEndpoint(u"http://127.0.0.1:4318"_s);
}

void FirstSteps::setEndpoint(const QString &endpoint)
{
    m_line->setLine(u"OTEL_EXPORTER_OTLP_ENDPOINT="_s + endpoint);
}

} // namespace ui
