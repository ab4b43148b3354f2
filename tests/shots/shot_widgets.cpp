#include "tests/shots/shots.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reveallineedit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggle.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shots {
namespace {

using namespace Qt::StringLiterals;

QWidget *buttons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *save = new QPushButton(u"Save"_s);
    save->setDefault(true);
    auto *off = new QPushButton(u"Send Trace"_s);
    off->setEnabled(false);
    for (QWidget *each : {static_cast<QWidget *>(new QPushButton(u"Test Connection"_s)),
                          static_cast<QWidget *>(save), static_cast<QWidget *>(off),
                          static_cast<QWidget *>(new ui::CopyButton(u"Copy"_s))})
        line->addWidget(each);
    line->addStretch(1);
    return row;
}

QWidget *fields()
{
    auto *card = new ui::Card;
    auto *form = new QFormLayout;
    auto *url = new QLineEdit;
    url->setPlaceholderText(u"https://otlp-gateway-prod-eu-west-2.grafana.net/otlp"_s);
    auto *key = new ui::RevealLineEdit;
    key->setText(u"glc_secret"_s);
    auto *kind = new QComboBox;
    kind->addItems({u"Grafana Cloud"_s, u"OTLP Collector"_s});
    auto *port = new QSpinBox;
    port->setRange(1, 65535);
    port->setValue(4318);
    form->addRow(u"Base URL"_s, url);
    form->addRow(u"API Key"_s, key);
    form->addRow(u"Kind"_s, kind);
    form->addRow(u"Port"_s, port);
    card->contentLayout()->addWidget(
        new ui::TextLabel(ui::TextLabel::Role::Heading, u"Grafana Cloud"_s));
    card->contentLayout()->addWidget(
        new ui::TextLabel(ui::TextLabel::Role::Muted, u"Traces go to your stack."_s));
    card->contentLayout()->addLayout(form);
    card->contentLayout()->addWidget(buttons());
    return card;
}

QWidget *choices()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *toggle = new ui::Toggle(u"Enable Broadcast"_s);
    toggle->setChecked(true);
    auto *checked = new QCheckBox(u"Privacy Mode"_s);
    checked->setChecked(true);
    auto *radio = new QRadioButton(u"All"_s);
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    for (QWidget *each : std::initializer_list<QWidget *>{toggle, new ui::Toggle(u"Off"_s), checked,
                                                          new QCheckBox(u"Off"_s), radio,
                                                          new QRadioButton(u"Errors"_s), progress})
        line->addWidget(each);
    return row;
}

QWidget *table()
{
    auto *tabs = new QTabWidget;
    auto *table = new QTableWidget(30, 4);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Service"_s, u"Duration"_s, u"Spans"_s});
    for (int row = 0; row < 30; ++row) {
        for (int column = 0; column < 4; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"Cell %1.%2"_s.arg(row).arg(column)));
    }
    table->selectRow(2);
    tabs->addTab(table, u"Traces"_s);
    tabs->addTab(new QWidget, u"Statistics"_s);
    return tabs;
}

std::unique_ptr<QWidget> gallery()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(ui::space::xl, ui::space::xl, ui::space::xl, ui::space::xl);
    column->setSpacing(ui::space::m);
    column->addWidget(new ui::TextLabel(ui::TextLabel::Role::Title, u"Observability"_s));
    using Tone = ui::MessageBar::Tone;
    for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warning, Tone::Error}) {
        auto *bar = new ui::MessageBar;
        bar->setAction(tone == Tone::Error ? u"Copy details"_s : QString());
        bar->showMessage(tone, u"The token may not write traces"_s,
                         u"Give the access policy the scope traces:write."_s);
        column->addWidget(bar);
    }
    column->addWidget(fields());
    column->addWidget(choices());
    column->addWidget(table(), 1);
    return page;
}

} // namespace

void addWidgetShots(Shots &shots) { shots.push_back({u"widgets"_s, {900, 940}, gallery}); }

} // namespace shots
