#pragma once

#include "ui/drilldown/drilltab.h"
#include "ui/explore/metricsflow.h"

class QListWidget;
class QScrollArea;

namespace ui {

class FlowLayout;
class ValueCard;

/// The card's metric by the values of one attribute, a small chart each, all to one scale of time.
class BreakdownTab final : public DrillTab
{
    Q_OBJECT
public:
    /// Further values are not drawn; the note says how many there are.
    static constexpr int mostCards = 24;

    explicit BreakdownTab(app::sources::TraceSource &source, QWidget *parent = nullptr);
    ~BreakdownTab() override;

    /// As TraceQL writes it.
    QString attribute() const { return m_attribute; }
    void setAttribute(const QString &attribute);

Q_SIGNALS:
    void attributeChosen();

protected:
    void put() override;

private:
    QWidget *makeContent();
    void askNames();
    void showNames(const std::vector<app::query::TagScope> &scopes);
    void show(const app::query::MetricsAnswer &answer);
    ValueCard *cardAt(int index);

    MetricsFlow m_flow;
    app::sources::TagNamesFuture m_names;
    QString m_attribute;
    QListWidget *m_list;
    QWidget *m_grid = nullptr;
    FlowLayout *m_flowing = nullptr;
    QList<ValueCard *> m_cards;
    QWidget *m_lastStop; ///< of Tab, as far as there are cards
};

} // namespace ui
