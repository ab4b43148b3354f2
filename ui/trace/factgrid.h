#pragma once

#include "ui/trace/spanfacts.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// Labelled values. Lines: label left, value right. Tiles: label above value, side by side as the width allows.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Lines, Tiles };
    explicit FactGrid(Form form, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsThatFit() const;
    void rebuild();
    void addLine(const Fact &fact, int row);
    void addTiles();

    Form m_form;
    QList<Fact> m_facts;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace ui
