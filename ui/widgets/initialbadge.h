#pragma once

#include <QWidget>

namespace ui {

/// The first letter of a name on its own colour: stands for a product whose logo is not ours to use.
class InitialBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit InitialBadge(const QString &name = {}, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace ui
