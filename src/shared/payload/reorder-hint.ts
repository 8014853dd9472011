/** How a relation of several items is put in order. */
export const reorderHint =
  'Kéo để đổi thứ tự; bằng bàn phím: Tab đến bài, phím cách để nhấc, phím mũi tên để chuyển, phím cách để đặt.'
