document.title = 'Khulasa: pins';
